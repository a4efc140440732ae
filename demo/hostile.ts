const list = document.getElementById('hostile');
const places = ['here', 'there'].map((id) => document.getElementById(id));

/** Takes the list off the page and puts it elsewhere, as pages do that build themselves as they go. */
function move(): void {
  const [, next] = list?.parentElement === places[0] ? places : [...places].reverse();
  if (list) next?.append(list);
}

for (let times = 0; times < 6; times++) setTimeout(move, times * 20);
document.getElementById('move')?.addEventListener('click', move);

/** The plain page is shown in full, as far as it reaches. */
const plain = document.querySelector<HTMLIFrameElement>('#plain');

function fitPlain(): void {
  const root = plain?.contentDocument?.documentElement;
  if (!plain || !root?.querySelector('job-list')) return;
  new ResizeObserver(() => {
    plain.style.blockSize = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }).observe(root);
}

plain?.addEventListener('load', fitPlain);
if (plain?.contentDocument?.readyState === 'complete') fitPlain();
