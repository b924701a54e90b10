const PAUSE = 15_000;

/** Keeps what was typed into a form while it is typed and when its page is left. Without a script there is a button for it. */
export function keepDrafts() {
  const form = document.querySelector('form[data-keeps]');
  if (!form) {
    return;
  }
  let changed = false;
  let pause;
  const keep = () => {
    clearTimeout(pause);
    if (changed) {
      changed = false;
      const typed = new URLSearchParams(new FormData(form));
      typed.set('_draft', 'quietly');
      navigator.sendBeacon(form.action, typed);
    }
  };
  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE);
  });
  // what is sent is kept by whoever gets it
  form.addEventListener('submit', () => {
    changed = false;
    clearTimeout(pause);
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
  window.addEventListener('pagehide', keep);
}
