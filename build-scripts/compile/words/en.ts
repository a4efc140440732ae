import { words, type LanguageWords } from './words.js';

/** English. */
export const en: LanguageWords = {
  conjunctions: words`or, and`,
  location: {
    remote: words`
      remote, remotely, work from home, working from home, from home, home office, home based, WFH, telework*,
      telecommut*, work from anywhere, anywhere, worldwide, location independent
    `,
    hybrid: words`hybrid*, hybrid remote, remote hybrid, partly remote, partially remote, part remote, remote friendly`,
    negations: words`no, not, non`,
    modifiers: words`fully, full, 100, completely, entirely, possibly, optionally`,
    days: words`day, days`,
    notPlaces: words`
      on site, onsite, in office, office, in the office, at the office, office based, location, locations, multiple
      locations, several locations, various locations, global, flexible, only, possible, available, optional, work, job,
      position, role, or, and, friendly, first, ok, days, a week, fully, full, partly
    `,
    prepositions: words`in, from, within, based in, at, near, across, throughout, the`,
    within: words`in`,
    articles: words`the`,
    countries: {
      uk: 'GB',
      'u.k.': 'GB',
      'great britain': 'GB',
      england: 'GB',
      scotland: 'GB',
      wales: 'GB',
      usa: 'US',
      'u.s.a.': 'US',
      'u.s.': 'US',
      america: 'US',
      uae: 'AE',
      holland: 'NL',
      'czech republic': 'CZ',
      turkey: 'TR',
      'ivory coast': 'CI',
    },
  },
  employment: {
    types: {
      FULL_TIME: words`full time`,
      PART_TIME: words`part time`,
      CONTRACTOR: words`
        contractor*, freelance*, consultant, consulting, self employed, b2b, independent contractor
      `,
      TEMPORARY: words`
        temporary, temp, fixed term, limited term, time limited, seasonal, summer job, maternity cover
      `,
      INTERN: words`internship*, trainee, placement, student placement`,
      VOLUNTEER: words`volunteer*, voluntary`,
      PER_DIEM: words`per diem, zero hours, day labour, day labor, intermittent*`,
      OTHER: words`apprentice*, thesis`,
    },
    permanent: words`permanent, indefinite, regular, probation*`,
    full: words`full`,
    part: words`part*`,
    hours: words`h, hr, hrs, hour, hours`,
    percent: words`percent`,
  },
  pay: {
    labels: words`pay, salary, compensation, wage, wages, remuneration, renumeration, stipend`,
    mentions: words`pay, paid, salary, salaries, compensation, wage, wages, remuneration`,
    range: words`to, and`,
    from: words`from, at least, minimum, min, starting at, starting from, above, over, more than`,
    andUp: words`and up, or more, upwards`,
    upTo: words`up to, maximum, max, at most, less than`,
    currencies: {
      EUR: words`euro, euros`,
      NOK: words`norwegian kroner`,
      DKK: words`danish kroner`,
      USD: words`us dollar*, dollar*`,
      GBP: words`pound*`,
      CHF: words`swiss franc*`,
    },
    extras: words`bonus*, sign on*, signing*, equity, stock, shares, options, relocation, commission, commissions, pension, allowance, referral, budget, OTE`,
    including: words`including, incl, includes, inclusive`,
    thousand: words`k, thousand`,
    periods: {
      HOUR: words`hour, hourly, hr, h`,
      DAY: words`day, daily`,
      WEEK: words`week, weekly`,
      MONTH: words`month, monthly, mo, pcm`,
      YEAR: words`year, yearly, annual, annually, annum, yr, p.a, pa`,
    },
    per: words`a, an, per, in, the`,
    workingTime: words`h, hr, hrs, hour, hours, day, days, week, weeks, month, months, year, years`,
  },
  dates: {
    none: words`
      until filled, till filled, until position filled, until the position is filled, until position is filled, until the
      role is filled, until it is filled, when filled, once filled, open, TBD, TBA, to be decided, to be announced, to be confirmed, ongoing, rolling,
      continuous*, ASAP, as soon as possible, immediate*, by agreement, none, never, no deadline, no closing date, n/a,
      not applicable, until further notice
    `,
    before: words`the, on`,
    beforeMonth: words`of`,
    ordinals: words`st, nd, rd, th`,
    beforeTime: words`at`,
    months: { sept: 9 },
    days: words`tues, thur, thurs`,
  },
  status: {
    published: words`
      published, publish, open, active, live, public, visible, online, available, vacant, hiring, now hiring, recruiting,
      accepting applications, current, ongoing, enabled
    `,
    draft: words`
      draft, drafts, private, pending, pending review, in review, under review, review, in progress, unpublished, not
      published, hidden, unlisted, internal, planned, upcoming, scheduled, coming soon, disabled, offline, WIP, idea
    `,
    closed: words`
      closed, close, filled, expired, archived, archive, hired, inactive, not active, canceled, cancelled, on hold, paused,
      suspended, withdrawn, removed, deleted, past, ended, finished, complete, completed, taken, unavailable, not
      available, no longer available, not open, not hiring, position closed, position filled, applications closed, no
      longer accepting applications, not accepting applications
    `,
    yes: words``,
    no: words``,
  },
  labels: {
    title: words`job title, position title`,
    closes: words`
      deadline, application deadline, deadline for applications, deadline to apply, apply by, apply before, apply until,
      applications close, applications close on, closing date, application closing date, last day to apply
    `,
    location: words`location, locations, place of work, work location, job location, workplace`,
    employmentType: words`employment type, type of employment, contract type, type of contract, job type, working hours`,
    team: words`team, department, company, organization, organisation, employer`,
  },
  hiringProcess: words`hiring, how we hire, recruit, interview process, selection process, application process`,
  common: words`
    the, of, and, to, a, in, is, you, for, that, with, we, are, our, will, your, as, on, this, be, have, or, not, from,
    it, at, by, an, who, what, how, can, about, all, do, more, they, their, us, if, which, has, was, one, but, out, up,
    so, when, where, there, been, its, into, them, than, other, people, work, team
  `,
};
