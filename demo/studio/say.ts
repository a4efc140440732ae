/** How long a sentence stays, in milliseconds: long enough to be read twice. */
const STAYS = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing, to screen readers too. */
export function say(text: string): void {
  const status = document.getElementById('status');
  if (!status) return;
  status.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = ''), STAYS);
}
