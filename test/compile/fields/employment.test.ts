import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalizeEmployment, readsAsEmployment } from '../../../build-scripts/compile/fields/employment.js';

describe('normalizeEmployment', () => {
  for (const [text, ...types] of [
    ['Full time', 'FULL_TIME'],
    ['full-time', 'FULL_TIME'],
    ['FULL_TIME', 'FULL_TIME'],
    ['Heltid', 'FULL_TIME'],
    ['Fuldtid', 'FULL_TIME'],
    ['Fulltid', 'FULL_TIME'],
    ['Kokoaikainen', 'FULL_TIME'],
    ['Kokoaikatyö', 'FULL_TIME'],
    ['Vollzeit, unbefristet', 'FULL_TIME'],
    ['Heltidsstilling', 'FULL_TIME'],
    ['Fast, 100 %', 'FULL_TIME'],
    ['100 prosent stilling', 'FULL_TIME'],
    ['37,5 timer i uken', 'FULL_TIME'],
    ['Deltid, 15 timer om ugen', 'PART_TIME'],
    ['Part time, 80 %', 'PART_TIME'],
    ['Teilzeit', 'PART_TIME'],
    ['Osa-aikainen', 'PART_TIME'],
    ['20 h/week', 'PART_TIME'],
    ['50%', 'PART_TIME'],
    ['Werkstudent (m/w/d)', 'PART_TIME'],
    ['50–100 %', 'FULL_TIME', 'PART_TIME'],
    ['80-100%', 'FULL_TIME', 'PART_TIME'],
    ['60 % till 100 %', 'FULL_TIME', 'PART_TIME'],
    ['Full-time or part-time', 'FULL_TIME', 'PART_TIME'],
    ['Hel- eller deltid', 'FULL_TIME', 'PART_TIME'],
    ['Voll-/Teilzeit', 'FULL_TIME', 'PART_TIME'],
    ['Koko- tai osa-aikainen', 'FULL_TIME', 'PART_TIME'],
    ['Vikariat', 'TEMPORARY'],
    ['Föräldravikariat, heltid', 'FULL_TIME', 'TEMPORARY'],
    ['Tidsbegränsad', 'TEMPORARY'],
    ['Midlertidig 100 %', 'FULL_TIME', 'TEMPORARY'],
    ['Mellombels', 'TEMPORARY'],
    ['Tidsbegrænset', 'TEMPORARY'],
    ['Befristet bis 2027', 'TEMPORARY'],
    ['Määräaikainen', 'TEMPORARY'],
    ['Fixed-term contract', 'TEMPORARY'],
    ['Internship', 'INTERN'],
    ['Intern', 'INTERN'],
    ['praktik', 'INTERN'],
    ['Praktikum', 'INTERN'],
    ['Harjoittelu', 'INTERN'],
    ['Konsult', 'CONTRACTOR'],
    ['contractor', 'CONTRACTOR'],
    ['Contract', 'CONTRACTOR'],
    ['Freiberuflich', 'CONTRACTOR'],
    ['Ehrenamtlich', 'VOLUNTEER'],
    ['Frivillig', 'VOLUNTEER'],
    ['Per diem', 'PER_DIEM'],
    ['Timanställning', 'PER_DIEM'],
    ['Lærling', 'OTHER'],
    ['Ausbildung', 'OTHER'],
    ['Full-time/Part-time', 'FULL_TIME', 'PART_TIME'],
    ['Full time or contract', 'FULL_TIME', 'CONTRACTOR'],
    ['Full-time, part-time or freelance', 'FULL_TIME', 'PART_TIME', 'CONTRACTOR'],
    ['Full-time contract', 'FULL_TIME'],
    ['Contract, 6 months', 'CONTRACTOR'],
    ['6-month contract', 'TEMPORARY'],
    ['Term', 'TEMPORARY'],
    ['Contracted to full time', 'FULL_TIME', 'CONTRACTOR'],
    ['0.8 FTE', 'PART_TIME'],
    ['1.0 FTE', 'FULL_TIME'],
    ['Summer intern', 'INTERN'],
    ['PhD position', 'OTHER'],
    ['Doktorandin, 65 %', 'PART_TIME', 'OTHER'],
    ['Werkstudierende', 'PART_TIME'],
    ['Aushilfe', 'TEMPORARY'],
    ['Auf Honorarbasis', 'CONTRACTOR'],
    ['Prosjekt', 'TEMPORARY'],
    ['CDI, temps plein', 'FULL_TIME'],
    ['CDD de 12 mois', 'TEMPORARY'],
    ['Stage', 'INTERN'],
    ['Jornada completa', 'FULL_TIME'],
    ['Tempo determinato', 'TEMPORARY'],
    ['Estágio', 'INTERN'],
    ['Deeltijd', 'PART_TIME'],
    ['Pełny etat', 'FULL_TIME'],
    ['Täistööajaga', 'FULL_TIME'],
    ['Volunteer', 'VOLUNTEER'],
    ['Permanent'],
    ['CDI'],
    ['Festanstellung'],
    ['Tillsvidare'],
    ['Fast'],
    ['Permanent contract'],
    ['Fast stilling'],
    ['Intern utlysning'],
    ['By agreement'],
    ['0 %'],
    ['500 %'],
    ['constructor'],
    [''],
  ] as const) {
    it(text || 'nothing', () => assert.deepEqual(normalizeEmployment(text), { text, types }));
  }

  it('keeps the text as written', () => {
    assert.equal(normalizeEmployment(' Heltid,\n  gärna nu ').text, 'Heltid, gärna nu');
  });
});

describe('readsAsEmployment', () => {
  for (const text of [
    'Full time',
    'internship',
    'Fast stilling',
    'Unbefristet',
    'tillsvidareanställning',
    '50–100 %',
  ]) {
    it(`${text}: yes`, () => assert.equal(readsAsEmployment(text), true));
  }
  for (const text of ['jobs', 'post', 'page', 'career', 'job', 'intern side', 'Breakfast', '', 'x'.repeat(100_000)]) {
    it(`${text.slice(0, 20) || 'nothing'}: no`, () => assert.equal(readsAsEmployment(text), false));
  }
});
