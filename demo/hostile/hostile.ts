import { compareLists } from './compare-lists.js';

const list = document.getElementById('hostile') as HTMLElement;
const places = ['here', 'there'].map((id) => document.getElementById(id));
const plain = document.getElementById('plain') as HTMLIFrameElement;
const verdict = document.getElementById('verdict') as HTMLElement;

/** Moves the list to another parent, as client-rendered pages do. */
function move(): void {
  const [, next] = list.parentElement === places[0] ? places : [...places].reverse();
  next?.append(list);
}

for (let times = 0; times < 6; times++) setTimeout(move, times * 20);
document.getElementById('move')?.addEventListener('click', move);

/** Shows whether the two lists have the same computed styles. */
function compare(): void {
  const twin = plain.contentDocument?.querySelector('job-list');
  if (!twin) return;
  const { elements, values, differences } = compareLists(list, twin);
  const count = (number: number) => number.toLocaleString('en');
  verdict.textContent =
    differences.length === 0
      ? `Compared ${count(values)} computed values in ${count(elements)} elements: no difference.`
      : `The lists differ: ${differences[0]}. Actions in one list must be repeated in the other before comparing.`;
  verdict.className = differences.length === 0 ? 'same' : 'different';
}

document.getElementById('compare')?.addEventListener('click', compare);

/** Shows the plain page at full height, and compares the lists when both have rendered. */
function startComparison(): void {
  const page = plain.contentDocument;
  const root = page?.documentElement;
  const twin = page?.querySelector('job-list');
  if (!root || !twin) return;
  new ResizeObserver(() => {
    plain.style.blockSize = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  }).observe(root);
  const haveRendered = () =>
    [list, twin].every((one) => one.shadowRoot?.querySelector('job-card')?.shadowRoot?.querySelector('a'));
  const compareWhenReady = () => {
    if (haveRendered() && list.parentElement === places[0]) compare();
    else setTimeout(compareWhenReady, 100);
  };
  compareWhenReady();
}

plain.addEventListener('load', startComparison);
if (plain.contentDocument?.readyState === 'complete') startComparison();
