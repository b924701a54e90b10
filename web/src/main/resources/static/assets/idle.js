const WARN_MINUTES = 2;

/** Shows, two minutes before the server forgets this browser, that it will. Without a script the foot of the page says when. */
export function warnBeforeSignOut() {
  const warning = document.querySelector('[data-idle-minutes]');
  if (!warning) {
    return;
  }
  const idle = Number(warning.dataset.idleMinutes);
  setTimeout(() => {
    warning.hidden = false;
    warning.focus();
  }, Math.max(0, idle - WARN_MINUTES) * 60_000);
}
