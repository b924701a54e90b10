const WHEN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', hourCycle: 'h23',
});

/** Says when somebody else has added to the case on this page, and leaves the page as it is. Without a script a reload shows it. */
export function tellOfChanges() {
  const told = document.querySelector('[data-changes]');
  if (!told) {
    return;
  }
  let seen = Number(told.dataset.seen);
  let stream;
  const tell = (entry) => {
    if (entry.version <= seen) {
      return;
    }
    seen = entry.version;
    const link = document.createElement('a');
    link.className = 'govuk-link';
    link.href = `${told.dataset.story}#entry-${entry.version}`;
    link.textContent = 'show it';
    const words = document.createElement('p');
    words.className = 'govuk-body casebook-last';
    words.append(`This case has changed since you opened it: entry ${entry.version}, ${WHEN.format(new Date(entry.recordedAt))} — `, link);
    told.classList.add('govuk-inset-text');
    told.replaceChildren(words);
  };
  // a browser keeps few connections, so only a page that is looked at has one
  const follow = () => {
    stream?.close();
    stream = undefined;
    if (document.visibilityState === 'visible') {
      stream = new EventSource(`${told.dataset.changes}?since=${seen}`);
      stream.addEventListener('changed', (event) => tell(JSON.parse(event.data)));
    }
  };
  document.addEventListener('visibilitychange', follow);
  window.addEventListener('pagehide', () => stream?.close());
  follow();
}
