import { words, type LanguageWords } from './words.js';

/** English. */
export const en: LanguageWords = {
  conjunctions: words`or, and`,
  closings: [
    {
      subjects: words`this position, the position, position, this role, the role, role, this job, the job, this vacancy, the vacancy, vacancy, this opening, this posting, this offer, recruitment, hiring for this role`,
      predicates: words`has been filled, has now been filled, is filled, is now filled, filled, has been closed, is closed, is now closed, closed, has expired, is no longer available, is no longer open`,
    },
    {
      subjects: words`the application deadline, the deadline, the deadline for applications, the application period, applications, applications for this position, applications for this role, we, we are`,
      predicates: words`has passed, is over, has ended, have closed, are closed, are now closed, no longer accepting applications, are no longer accepting applications, not accepting applications`,
    },
  ],
  location: {
    names: { remote: 'Remote', hybrid: 'Hybrid' },
    remoteOffers: words`home office option*, option to work from home, opportunity to work from home, possibility to work from home, possibility of remote work, home office anytime, home office possible, remote work possible, remote work is possible, remote working possible, remote working is possible, working from home possible, working from home is possible`,
    remote: words`
      remote, remotely, work from home, working from home, from home, home office, home based, WFH, telework*,
      telecommut*, work from anywhere, anywhere, any location, worldwide, location independent, distributed, virtual, online
    `,
    hybrid: words`hybrid*, hybrid remote, remote hybrid, partly remote, partially remote, partial remote, partial home office, partly home office, part remote, remote friendly`,
    negations: words`no, not, non`,
    modifiers: words`fully, full, full time, 100, 100%, completely, entirely, possibly, optionally, mostly`,
    days: words`day, days`,
    notPlaces: words`
      on site, onsite, in office, in person, in house, office, offices, in the office, at the office, office based,
      location, locations, multiple locations, several locations, various locations, various, multiple, global, flexible,
      negotiable, after selection, only, possible, available, optional, allowed, welcome, considered, work, working, job, jobs, position,
      positions, role, roles, friendly, first, team, company, ok, okay, days, a week, full, fully, partly, option,
      preferred, preferably, ideally, strongly, based, headquarters, headquartered, HQ, is, area, metro area, metro,
      metropolitan area, greater, downtown, central, nearby, surroundings, or similar, eligible, residents, citizens,
      TBD, TBA, N/A, none, any, anyone, yes, no, maybe, currently, also, either, both, primarily, initially, with,
      etc, candidates, applicants, must, be, tbc, client site, site, us based
    `,
    prepositions: words`in, in the heart of, at the heart of, in the center of, in the centre of, from, to, within, at, near, around, across, throughout, out of, inside`,
    basedIn: words`
      based in, located in, office in, offices in, office is in, headquartered in, headquarters in, HQ in, HQ is in,
      HQ is, team in, teams in, live in, living in, residing in, reside in, anywhere in, based out of
    `,
    remoteInText: words`work distributedly, 100% remote, fully remote job, position is fully remote, role is fully remote, job is fully remote, job is remote, this is a fully remote, fully remote position, fully remote role, this is a remote, this position is remote, this role is remote`,
    visits: words`once, twice, once or twice`,
    hybridInText: words`remotely the rest of the time, remote the rest of the time, some work from home, some working from home, some remote work, some remote working, partly from home, partially from home, remote part of the time, partly remotely, hybrid role, hybrid position, hybrid work, hybrid working, hybrid workplace, hybrid schedule, partially remote role, partially remote position`,
    invitations: words`welcome, if you like, if you want, if you prefer, invited`,
    contrasts: words`but, though, however`,
    offices: words`office, offices, workplace, studio, locations, home base, our location`,
    wanted: words`
      looking for, hiring, seeking, searching for, accepting applications, position is based, position is located, role is based,
      job is based, based position, requires you to work, expected to work, team based, team is based, you will work, you’ll work, sit in,
      sitting with us, internship
    `,
    elsewhere: words`
      travel, traveling, travelling, trip, trips, meeting, meetings, meetup, meetups, colleague*, customer*, client*, founded, interview,
      interviews, conference*, university, universities, partner, partners, born
    `,
    anywhereIn: words`from anywhere in, from anywhere within, residing anywhere in, residing anywhere within, living anywhere in, based anywhere in, work anywhere in`,
    near: words`near, close to, outside`,
    within: words`in`,
    details: words`
      universit*, institut*, laborator*, faculty, department, hospital, campus, inc, ltd, LLC, corporation, foundation,
      building, bldg, floor, room, suite, street, avenue, boulevard, road
    `,
    timeZones: words`time zone*, timezone*, time, hours, overlap*`,
    worldRegions: words`
      EU, EMEA, EEA, APAC, LATAM, MENA, CIS, ANZ, AMER, NA, NAM, NORAM, NAMER, LAC, SEA, DACH, CEE, Benelux, Nordics,
      the Nordics, Scandinavia, Baltics, Balkans, Middle East, Far East, Latin America, North America, South America,
      Central America, Americas, Europe, Continental Europe, Central Europe, European Economic Area, European Union,
      Schengen, British Isles, Earth, world, Asia Pacific, Southeast Asia, Sub-Saharan Africa, West Africa, East Africa,
      Northern America, European, Nordic, African, Asian, East Coast, West Coast, US East, US West, Midwest
    `,
    articles: words`the`,
    countries: {
      us: 'US',
      'united states of america': 'US',
      uk: 'GB',
      'great britain': 'GB',
      usa: 'US',
      america: 'US',
      uae: 'AE',
      holland: 'NL',
      'czech republic': 'CZ',
      turkey: 'TR',
      'ivory coast': 'CI',
      'hong kong': 'HK',
      hongkong: 'HK',
      macau: 'MO',
      macao: 'MO',
      palestine: 'PS',
      bosnia: 'BA',
      'republic of ireland': 'IE',
      eire: 'IE',
      'the gambia': 'GM',
      'slovak republic': 'SK',
      korea: 'KR',
      'republic of korea': 'KR',
      prc: 'CN',
      ksa: 'SA',
      nz: 'NZ',
    },
  },
  employment: {
    types: {
      FULL_TIME: words`full time`,
      PART_TIME: words`part time, working student*`,
      CONTRACTOR: words`
        contractor*, contracted, contract position, freelance*, consultant, consulting, self employed, b2b, independent contractor, C2C,
        1099, corp to corp, gig, project based
      `,
      TEMPORARY: words`
        temporary, temp, fixed term, limited term, time limited, seasonal, summer job, maternity cover, interim,
        short term, term appointment, not to exceed, limited until, limited to, initially limited
      `,
      INTERN: words`internship*, co op, summer intern, summer interns, student intern, paid intern, trainee, placement, student placement`,
      VOLUNTEER: words`volunteer*, voluntary, pro bono, gratis`,
      PER_DIEM: words`per diem, zero hours, day labour, day labor, intermittent*`,
      OTHER: words`apprentice*, thesis, PhD, doctoral*, doctorate, fellowship`,
    },
    leads: words`
      this is a, this is an, the position is, this position is, contract, type, schedule, work schedule, hours,
      appointment, excepted service, term, role type
    `,
    stated: words`
      full time, part time, freelance, contract position, contractor position, temporary position, fixed term, limited term, not to
      exceed
    `,
    plain: words`full time, part time, freelancer, fixed term, limited term`,
    inTitle: words`internship*, summer job, working student`,
    permanent: words`permanent, indefinite, regular, probation*`,
    full: words`full`,
    part: words`part*`,
    hours: words`h, hr, hrs, hour, hours`,
    percent: words`percent`,
  },
  pay: {
    labels: words`pay, salary, compensation, wage, wages, remuneration, renumeration, stipend`,
    mentions: words`pay, paid, salary, salaries, compensation, wage, wages, remuneration`,
    nouns: words`salary, salaries, starting salary, base salary, compensation, remuneration, remuneration package, pay, wage, wages, stipend`,
    qualities: words`competitive, attractive, fair, good, great, excellent, generous, nice, decent, reasonable, above average, top, aggressive, industry leading, market rate`,
    terms: words`based on, depending on, depends on, depend on, dependent on, dependant on, according to, commensurate, negotiable, negotiated, by agreement, in line with, in conformity with, in accordance with, to be determined, will be determined, DOE, DOQ`,
    statements: words`compensated based on experience, paid according to`,
    otherMatters: words`maximum salary, minimum salary, average, for example, e.g, expectation*, requirement*, sacrifice, salary review, salary reviews, paid time off, pay attention, participants, overtime, workers compensation, customers, clients, payroll, research participants, salary history, desired salary, your salary range`,
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
    extras: words`bonus*, sign on*, signing*, equity, stock, shares, options, relocation, commission, commissions, pension, allowance, referral, budget, OTE, training, learning, education, conference*, equipment, insurance, donation*`,
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
    range: words`to, until, through`,
    until: words`by, before, until, till, through, no later than, not later than, prior to, on or before, latest by, at the latest by`,
    deadlines: words`application deadline, deadline for applications, deadline for applying, deadline to apply, deadline for submissions, closing date, closing deadline, applications close, applications will close, accepting applications, application period, last day to apply`,
    otherDates: words`feedback, decision, decide, answer, reply, response, respond, interview*, contact you, hear from us, get back, notify, notified, start*, begin*, limited, contract, fixed term, priority, first round, considered first, graduat*, degree, applied, hired, onboard*, opening`,
    beforeMonth: words`of`,
    ordinals: words`st, nd, rd, th`,
    beforeTime: words`at`,
    months: { sept: 9 },
    days: words`tues, thur, thurs`,
  },
  status: {
    published: words`
      published, publish, open, active, live, public, visible, online, available, vacant, hiring, now hiring, recruiting,
      accepting applications, current, ongoing, enabled, searching, seeking, wanted
    `,
    draft: words`
      draft, drafts, private, pending, pending review, in review, under review, review, in progress, unpublished, not
      published, hidden, unlisted, internal, planned, upcoming, scheduled, coming soon, disabled, offline, WIP, idea
    `,
    closed: words`
      closed, close, filled, expired, archived, archive, hired, inactive, not active, canceled, cancelled, on hold, paused,
      suspended, withdrawn, removed, deleted, past, ended, finished, complete, completed, taken, unavailable, not
      available, no longer available, not open, not hiring, position closed, position filled, applications closed, no
      longer accepting applications, solved, resolved, done, not accepting applications
    `,
    yes: words``,
    no: words``,
  },
  backToText: 'Back to the text',
  labels: {
    title: words`job title, position title`,
    closes: words`
      deadline, application deadline, deadline for applications, deadline to apply, apply by, apply before, apply until,
      applications close, applications close on, closes, closes on, closing date, application period, opening and closing
      period, opening and closing dates, open and closing dates, open & closing dates, application closing date, last day to
      apply
    `,
    location: words`location, locations, place of work, work location, job location, workplace`,
    employmentType: words`employment type, type of employment, contract type, type of contract, job type, working hours`,
    team: words`team, department, company, organization, organisation, employer`,
  },
  apply: {
    verbs: words`apply, applying, how to apply, apply now, to apply, application process, application form, applications to, submit, submissions`,
    documents: words`cv, resume, resumes, résumé, cover letter, portfolio, application, applications`,
    questions: words`question*, more information, further information, accessibility, accommodation*, learn more, read more`,
  },
  hiringProcess: words`hiring, how we hire, recruit, interview process, selection process, application process`,
  common: words`
    the, of, and, to, a, in, is, you, for, that, with, we, are, our, will, your, as, on, this, be, have, or, not, from,
    it, at, by, an, who, what, how, can, about, all, do, more, they, their, us, if, which, has, was, one, but, out, up,
    so, when, where, there, been, its, into, them, than, other, people, work, team
  `,
};
