import type { JobBundle } from '../../src/posting/job-bundle.js';
import type { JobBody, JobSummary } from '../../src/posting/job-posting.js';

/** An ISO date a number of days from today. */
export function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function deadline(days: number): Pick<JobSummary, 'closes' | 'openUntil'> {
  return { closes: daysFromNow(days), openUntil: `${daysFromNow(days + 1)}T00:00:00.000Z` };
}

/** A job with required fields only, and the given ones. */
export function sampleJob(id: string, fields: Partial<JobSummary> = {}): JobSummary {
  const lang = fields.lang ?? 'en';
  return { id, lang, title: `Job ${id}`, body: `jobs/${id}.${lang}.json`, ...fields };
}

/** A bundle of jobs. */
export function bundleOf(jobs: readonly unknown[]): JobBundle {
  return {
    schemaVersion: 2,
    organization: { name: 'Kvernsund', url: 'https://kvernsund.example' },
    jobs: jobs as JobSummary[],
  };
}

const bergen = {
  text: 'Bergen',
  remote: false,
  hybrid: true,
  countries: ['NO'],
  places: [{ name: 'Bergen', country: 'NO' }],
};

/** Kvernsund’s jobs: seven, one of them in three languages, one in two, one closed. */
export const sampleBundle: JobBundle = bundleOf([
  sampleJob('control-room-engineer', {
    title: 'Control room engineer',
    intro:
      'Thirty-one crews steer by what we draw. You make the picture they see at two in the morning, in sleet, with one hand on the throttle, and you make it calmer than the sea.',
    team: 'Bridge',
    location: bergen,
    employment: { text: 'Full time', types: ['FULL_TIME'] },
    pay: { text: 'NOK 720,000–840,000 a year', min: 720_000, max: 840_000, currency: 'NOK', period: 'YEAR' },
    posted: daysFromNow(-9),
    ...deadline(5),
    apply: { url: 'https://apply.kvernsund.example/control-room?ref=site', label: 'Upload CV' },
    facts: [{ label: 'Start', value: 'In spring, or when you can' }],
    order: 1,
  }),
  sampleJob('control-room-engineer', {
    lang: 'sv',
    title: 'Ingenjör till kontrollrummet',
    intro: 'Trettioen besättningar styr efter det vi ritar. Du gör bilden de ser klockan två på natten, i snöblask.',
    team: 'Bryggan',
    location: bergen,
    employment: { text: 'Heltid', types: ['FULL_TIME'] },
    pay: { text: '720 000–840 000 NOK per år', min: 720_000, max: 840_000, currency: 'NOK', period: 'YEAR' },
    posted: daysFromNow(-9),
    ...deadline(5),
    apply: { url: 'https://apply.kvernsund.example/control-room?ref=site', label: 'Ladda upp CV' },
    order: 1,
  }),
  sampleJob('control-room-engineer', {
    lang: 'nb',
    title: 'Ingeniør til kontrollrommet',
    intro: 'Trettién mannskaper styrer etter det vi tegner. Du lager bildet de ser klokken to om natten, i sludd.',
    team: 'Broen',
    location: bergen,
    employment: { text: 'Heltid', types: ['FULL_TIME'] },
    posted: daysFromNow(-9),
    ...deadline(5),
    apply: { url: 'https://apply.kvernsund.example/control-room?ref=site', label: 'Last opp CV' },
    order: 1,
  }),
  sampleJob('charging-engineer', {
    title: 'Power electronics engineer, shore charging',
    intro:
      'A ferry is alongside for seven minutes. In those it must take on what it needs for the crossing, from a grid that was built for forty houses.',
    team: 'Charging',
    location: {
      text: 'Gothenburg or Turku',
      remote: false,
      hybrid: false,
      countries: ['SE', 'FI'],
      places: [
        { name: 'Gothenburg', country: 'SE' },
        { name: 'Turku', country: 'FI' },
      ],
    },
    employment: { text: 'Full time', types: ['FULL_TIME'] },
    pay: { text: 'SEK 52,000–61,000 a month', min: 52_000, max: 61_000, currency: 'SEK', period: 'MONTH' },
    posted: daysFromNow(-3),
    ...deadline(40),
    apply: { url: 'mailto:work@kvernsund.example?subject=Charging' },
    order: 2,
  }),
  sampleJob('platform-developer', {
    title: 'Platform developer',
    intro: 'The software on the quay, the software aboard, and the thin line between them when the tunnel takes it.',
    team: 'Platform',
    location: {
      text: 'Remote (Sweden or Norway)',
      remote: true,
      hybrid: false,
      countries: ['SE', 'NO'],
      places: [],
    },
    employment: { text: 'Full time', types: ['FULL_TIME'] },
    posted: daysFromNow(-1),
    apply: { url: 'https://apply.kvernsund.example/platform' },
  }),
  sampleJob('deckhand-researcher', {
    title: 'Field researcher aboard',
    intro: 'Two weeks at sea, two weeks ashore, and a notebook that changes what the rest of us build.',
    team: 'Bridge',
    location: {
      text: 'Aarhus',
      remote: false,
      hybrid: false,
      countries: ['DK'],
      places: [{ name: 'Aarhus', country: 'DK' }],
    },
    employment: { text: 'Part time, 60 %', types: ['PART_TIME'] },
    posted: daysFromNow(-20),
    ...deadline(0),
    apply: { url: 'https://apply.kvernsund.example/research' },
  }),
  sampleJob('elektriker', {
    lang: 'sv',
    title: 'Elektriker till Ängholmens varv',
    intro: 'Du drar kabel där ingen har dragit kabel förut, och dokumenterar det så att nästa elektriker tackar dig.',
    team: 'Charging',
    location: {
      text: 'Göteborg',
      remote: false,
      hybrid: false,
      countries: ['SE'],
      places: [{ name: 'Göteborg', country: 'SE' }],
    },
    employment: { text: 'Vikariat', types: ['TEMPORARY'] },
    posted: daysFromNow(-2),
    ...deadline(12),
    apply: { url: 'https://apply.kvernsund.example/elektriker' },
  }),
  sampleJob('open-application', {
    title: 'Something we have not thought of',
    intro: 'If what you do is not here and should be, tell us.',
    openApplication: true,
    apply: { url: 'mailto:work@kvernsund.example' },
  }),
  sampleJob('harbour-master', {
    title: 'Harbour liaison',
    team: 'Bridge',
    location: bergen,
    ...deadline(-30),
    apply: { url: 'https://apply.kvernsund.example/harbour' },
  }),
]);

const controlRoom = `
<p class="job-lead">A bridge at night is dark on purpose. Every light in it is a question put to somebody who is tired, and we would like to ask fewer.</p>
<h2 id="section-what">What you will do</h2>
<p>You work with four others on the picture that a crew steers by: radar, chart, batteries, and the quay that comes nearer. You draw it, you build it in Rust and WebGPU, and you sail with it. Twice a year, at least, you stand behind the people who use it and say nothing.</p>
<ul>
<li>Design and build views that can be read from two metres by someone who has not slept.</li>
<li>Measure what they cost: in watts, in milliseconds, in glances.</li>
<li>Keep the log honest, also when it is our own fault that it tells of.</li>
</ul>
<h3 id="section-first-months">Your first three months</h3>
<p>In the first you learn the vessels. In the second you mend something small that has annoyed a crew for years. In the third you take over a view, and it is yours. More about how we decide is under <a href="#section-process">the hiring process</a>, and more about us <a href="about/bridge.html">here</a>.</p>
<aside class="job-note"><p><strong>Nights.</strong> One week in six you are on call. It is paid, and a day off follows.</p></aside>
<h2 id="section-you">Who you are</h2>
<p>You have built something that people depend on, and you were there when it failed. You write so that a captain, an electrician and an auditor understand you. We work in English; Norwegian helps on deck.</p>
<blockquote class="job-quote"><p>The best change we made last year took away eleven lights. Nobody noticed, which was the point.</p><p><cite>Solveig, bridge team</cite></p></blockquote>
<p><a class="job-button job-apply" href="https://apply.kvernsund.example/control-room" data-icon="upload">Upload CV</a></p>
<details class="job-accordion job-process"><summary>How we hire</summary>
<div><p id="section-process">It takes three weeks, and you always know what comes next.</p>
<ol>
<li><strong>A talk of half an hour</strong>, by telephone. You ask as much as we do.</li>
<li><strong>A paid half day</strong> with the team, on a view that needs it.</li>
<li><strong>Meet a crew.</strong> They have a veto, and have used it.</li>
<li><strong>Our answer</strong>, with reasons, within five days.</li>
</ol></div></details>
<details class="job-accordion"><summary>What we offer</summary><div><p>37.5 hours, six weeks of holiday, a pension of 7 %, and parental leave on full pay, however your family came about.</p></div></details>
<div class="job-contact"><h3>Solveig Rasch</h3><p>Leads the bridge team</p><p><a href="mailto:solveig@kvernsund.example" data-icon="mail">solveig@kvernsund.example</a></p><p><a href="tel:+4755500000" data-icon="phone">+47 555 00 000</a></p></div>
`;

const swedish = `
<p class="job-lead">En brygga om natten är mörk med flit. Varje lampa är en fråga till någon som är trött.</p>
<h2 id="section-vad">Det här gör du</h2>
<p>Du arbetar med fyra andra på bilden som en besättning styr efter.</p>
`;

/** The texts of the jobs by path in the bundle; other jobs have a short text. */
export function sampleBody(job: JobSummary): JobBody {
  const long: Record<string, string> = {
    'jobs/control-room-engineer.en.json': controlRoom,
    'jobs/control-room-engineer.sv.json': swedish,
  };
  const html =
    long[job.body] ??
    `<h2>${job.lang === 'sv' ? 'Det här gör du' : 'What you will do'}</h2><p>${job.intro ?? 'Good work.'}</p>`;
  return { schemaVersion: 2, id: job.id, lang: job.lang, html };
}
