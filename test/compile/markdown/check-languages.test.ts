import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { POSTINGS } from '../fields/languages-of-postings.js';
import { textProblems } from '../../support/compile-files.js';

/** The same sentences in several languages. */
const TEXTS = {
  en: 'You look after the pumps and the engines of four ferries, and you go along on the first journey of the season. There are six of us in the workshop, and we share the tools, the coffee and the night watch among ourselves. You need no degree, but you should like to know why things break.',
  sv: 'Du sköter pumparna och motorerna på fyra färjor, och du följer med på säsongens första resa. Vi är sex i verkstaden och delar på verktygen, kaffet och nattvakten. Du behöver ingen examen, men du ska vilja veta varför saker går sönder, och du får gärna berätta det för oss andra efteråt.',
  nb: 'Du passer på pumpene og motorene på fire ferger, og du blir med på sesongens første tur fra Bergen. Vi er seks i verkstedet og deler på verktøyet, kaffen og nattevakten. Du trenger ikke noen eksamen, men du bør være en som vil vite hva som skjer og hvorfor noe går i stykker.',
  nn: 'Du passar på pumpene og motorane på fire ferjer, og du blir med på den fyrste turen i sesongen. Vi er seks i verkstaden og deler på verktøyet, kaffien og nattevakta. Du treng ikkje eksamen, men du bør ha lyst til å vite kvifor ting går sund, og korleis vi kan hindre at det skjer att ein gong.',
  fi: 'Huolehdit neljän lautan pumpuista ja moottoreista ja lähdet mukaan kauden ensimmäiselle matkalle. Meitä on verstaalla kuusi, ja jaamme työkalut, kahvin ja yövuorot keskenämme. Tutkintoa ei tarvita, mutta sinun pitäisi haluta tietää, miksi asiat menevät rikki.',
  de: 'Sie kümmern sich um die Pumpen und die Motoren von vier Fähren und fahren auf der ersten Reise der Saison mit. Wir sind zu sechst in der Werkstatt und teilen uns das Werkzeug, den Kaffee und die Nachtwache. Sie brauchen keinen Abschluss, sollten aber wissen wollen, warum etwas kaputtgeht.',
  fr: 'Vous vous occupez des pompes et des moteurs de quatre bacs, et vous partez avec nous pour le premier voyage de la saison. Nous sommes six à l’atelier et nous partageons les outils, le café et la garde de nuit. Aucun diplôme ne vous est demandé, mais vous devez aimer comprendre les pannes.',
} as const;
const languages = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

describe('checkLanguages', () => {
  for (const lang of languages) {
    it(`accepts ${lang} alone`, () => assert.deepEqual(textProblems(`## A\n\n${TEXTS[lang]}\n`, { lang }), []));
    if (lang === 'fr') continue;
    for (const other of languages.filter((code) => code !== lang)) {
      it(`reports ${other} within ${lang} where it begins`, () => {
        const body = `${TEXTS[lang]}\n\n- ${TEXTS[lang]}\n\n${TEXTS[other]}\n\n${TEXTS[other]}\n`;
        assert.deepEqual(textProblems(body, { lang }), [['mixed-languages', TEXTS[other]]]);
      });
    }
  }

  it('accepts a sentence, names and terms of another language', () => {
    const terms =
      '- Kubernetes, OpenStack, Terraform, Continuous Delivery\n- Site reliability engineering and incident response\n';
    const sentence = 'The working language of the team is English.';
    assert.deepEqual(textProblems(`${TEXTS.sv}\n\n${terms}\n${sentence}\n\n${TEXTS.sv}\n`, { lang: 'sv' }), []);
  });

  it('accepts names of companies and places in another language', () => {
    const names =
      'Kvernsund Schiffbau GmbH & Co. KG, Gesellschaft für Antriebstechnik und Maschinenbau mbH, Institut für Werkstofftechnik, Technische Universität Hamburg, Straße am Hafen, Verein der Freunde und Förderer der Seefahrt';
    assert.deepEqual(textProblems(`${TEXTS.en}\n\n${names}\n\n${TEXTS.en}\n`, { lang: 'en' }), []);
  });

  it('accepts a posting that is in another language as a whole', () => {
    assert.deepEqual(textProblems(`${TEXTS.fr}\n\n${TEXTS.fr}\n`, { lang: 'de' }), []);
  });

  it('reports one part at most', () => {
    const body = `${TEXTS.sv}\n\n${TEXTS.de}\n\n${TEXTS.sv}\n\n${TEXTS.en}\n\n${TEXTS.sv}\n`;
    assert.deepEqual(textProblems(body, { lang: 'sv' }), [['mixed-languages', TEXTS.de]]);
  });

  for (const [lang, text] of Object.entries(POSTINGS)) {
    it(`accepts ${lang} alone`, () => assert.deepEqual(textProblems(`## A\n\n${text}\n\n- ${text}\n`, { lang }), []));
    it(`reports English within ${lang}`, () => {
      const body = `${text}\n\n${text}\n\n${TEXTS.en}\n`;
      assert.deepEqual(textProblems(body, { lang }), [['mixed-languages', TEXTS.en]]);
    });
  }

  it('ignores code and shortcode arguments', () => {
    const body = `${TEXTS.sv}\n\n\`\`\`\n${TEXTS.en}\n\`\`\`\n\n{{< accordion-script text="${TEXTS.en}" >}}\n\n${TEXTS.sv}\n`;
    assert.deepEqual(textProblems(body, { lang: 'sv' }), []);
  });

  it('combines paragraphs that are too short to detect', () => {
    const short = (text: string) => text.replace(/\. /g, '.\n\n');
    const [rule, at] = textProblems(`${short(TEXTS.sv)}\n\n${short(TEXTS.en)}\n`, { lang: 'sv' })[0] ?? [];
    assert.deepEqual([rule, at], ['mixed-languages', TEXTS.en.split('. ')[0] + '.']);
  });
});
