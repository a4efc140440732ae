import { compareLists } from './compare-lists.js';

const list = document.getElementById('hostile') as HTMLElement;
const places = ['here', 'there'].map((id) => document.getElementById(id));
const plain = document.getElementById('plain') as HTMLIFrameElement;
const verdict = document.getElementById('verdict') as HTMLElement;

/** Takes the list off the page and puts it elsewhere, as pages do that build themselves as they go. */
function move(): void {
  const [, next] = list.parentElement === places[0] ? places : [...places].reverse();
  next?.append(list);
}

for (let times = 0; times < 6; times++) setTimeout(move, times * 20);
document.getElementById('move')?.addEventListener('click', move);

/** Says whether the two lists look the same. */
function compare(): void {
  const twin = plain.contentDocument?.querySelector('job-list');
  if (!twin) return;
  const { elements, values, differences } = compareLists(list, twin);
  const count = (number: number) => number.toLocaleString('en');
  verdict.textContent =
    differences.length === 0
      ? `The two lists were compared just now: ${count(values)} values of style in ${count(elements)} elements, and no difference.`
      : `The two lists do not look the same, first here: ${differences[0]}. They are compared as they stand: do in both what you do in one.`;
  verdict.className = differences.length === 0 ? 'same' : 'different';
}

document.getElementById('compare')?.addEventListener('click', compare);

/** The plain page is shown in full, as far as it reaches; and compared with once both have come to rest. */
function beginWithPlain(): void {
  const page = plain.contentDocument;
  const root = page?.documentElement;
  const twin = page?.querySelector('job-list');
  if (!root || !twin) return;
  new ResizeObserver(() => {
    plain.style.blockSize = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }).observe(root);
  const haveCards = () =>
    [list, twin].every((one) => one.shadowRoot?.querySelector('job-card')?.shadowRoot?.querySelector('a'));
  const whenAtRest = () => {
    if (haveCards() && list.parentElement === places[0]) compare();
    else setTimeout(whenAtRest, 100);
  };
  whenAtRest();
}

plain.addEventListener('load', beginWithPlain);
if (plain.contentDocument?.readyState === 'complete') beginWithPlain();
