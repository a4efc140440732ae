import { words, type WorkWords } from './words.js';

/** French, for where and how work is done. */
export const fr: WorkWords = {
  conjunctions: words`ou, et`,
  closings: [
    {
      subjects: words`ce poste, le poste, poste, cette offre, l’offre, l'offre, offre`,
      predicates: words`est pourvu, a été pourvu, est déjà pourvu, n’est plus disponible, n'est plus disponible, est pourvue, est expirée, est close, est fermée, a expiré, pourvu, pourvue`,
    },
    {
      subjects: words`les candidatures, la date limite, le recrutement`,
      predicates: words`sont closes, sont fermées, est dépassée, est passée, est terminé, est clos`,
    },
  ],
  location: {
    names: { remote: 'Télétravail', hybrid: 'Hybride' },
    remoteOffers: words`possibilité de télétravail, possibilité de télétravailler, possibilité de travailler à distance, télétravail bienvenu*, télétravail possible, télétravail est possible, télétravail OK, travail à distance est possible`,
    remote: words`télétravail, en télétravail, full remote, à distance, travail à distance, depuis chez soi, de chez vous`,
    hybrid: words`
      hybride*, télétravail partiel, partiellement en télétravail, remote partiel, télétravail hybride, télétravail ponctuel
    `,
    negations: words`pas de, sans, aucun, non`,
    modifiers: words`total, totalement, complet, 100 % en, entièrement, possibilité de`,
    days: words`jour, jours, jours de, jour de`,
    notPlaces: words`
      sur site, sur place, bureau, bureaux, possible, possibles, partiel, total, complet, uniquement, de préférence, lieu,
      plusieurs villes, plusieurs lieux, région, et environs, siège, centre-ville, partout, centre, est, ouest, nord, sud, intra-muros
    `,
    prepositions: words`à, sur, au cœur de, en plein cœur de, en, au, aux, dans, depuis, près de`,
    basedIn: words`basé à, basée à, bureaux à, situé à`,
    remoteInText: words`
      travaillons en grande partie de manière distribuée,      télétravail est la norme, télétravail par défaut, télétravail complet, télétravail 100%, 100% télétravail, 100% en télétravail, télétravail à temps complet, télétravail à temps plein, télétravail à 100%, full remote, poste en télétravail, poste est
      en télétravail, entièrement en télétravail, travaille principalement à distance, travail se fait à distance, travail se fait de façon répartie
    `,
    visits: words`une fois, deux fois, 1 fois, 2 fois, une à deux fois, 1 à 2 fois`,
    hybridInText: words`à distance le reste du temps, en télétravail le reste du temps, télétravail partiel, partiellement en télétravail, présence régulière, mode hybride, travail hybride`,
    invitations: words`bienvenu*`,
    contrasts: words`mais`,
    offices: words`bureau, bureaux, locaux`,
    wanted: words`
      nous recherchons, nous recrutons, nous embauchons, nous cherchons, recherche, recrute, acceptons, poste est basé, poste basé,
      mission est basée, équipe est basée, contrat, vous travaillerez, tu travailleras, ce poste exige
    `,
    elsewhere: words`
      déplacement*, déplacer, réunion*, séminaire*, rencontre*, événement*, partenaire*, incubée, client, clients, entretien, entretiens,
      métropole*, ville de
    `,
    anywhereIn: words`équipe est dispersée à travers, équipe est répartie à travers, n’importe où au, n’importe où en, n’importe où aux, n'importe où au, n'importe où en`,
    within: words`en, au, aux`,
    articles: words`la, le, les, en`,
    timeZones: words`fuseau, fuseaux`,
    worldRegions: words`UE, Union européenne, Amérique latine, Maghreb`,
    countries: { angleterre: 'GB', 'grande-bretagne': 'GB', 'états unis': 'US', hollande: 'NL' },
  },
  employment: {
    types: {
      FULL_TIME: words`temps plein, plein temps, temps complet`,
      PART_TIME: words`temps partiel, mi temps`,
      CONTRACTOR: words`indépendant, indépendante, prestataire, prestation, auto entrepreneur`,
      TEMPORARY: words`CDD, durée déterminée, période déterminée, mandat, intérim, intérimaire, saisonnier, saisonnière`,
      INTERN: words`stage, stagiaire`,
      VOLUNTEER: words`bénévole, bénévolat`,
      OTHER: words`alternance, apprentissage, apprenti, doctorat, thèse`,
    },
    leads: words`
      ce rôle est un, ce rôle constitue un, il s’agit d’un, il s'agit d'un, poste, poste ouvert, contrat, type de contrat, modalités, statut, durée, charge, mission, temps de travail,
      possibilité, pour un premier contrat, vous aurez un statut, tu auras un statut, à
    `,
    stated: words`
      mandat,       temps plein, plein temps, temps complet, temps partiel, mi temps, freelance, indépendant*, auto entrepreneur,
      prestataire, portage salarial, CDD, durée déterminée, période déterminée, stage, stagiaire, alternance
    `,
    plain: words`temps plein, temps partiel, période déterminée, durée déterminée, CDD`,
    inTitle: words`stagiaire, alternance`,
    permanent: words`CDI, durée indéterminée, titulaire`,
    full: words`temps plein, temps complet`,
    part: words`partiel, temps partiel`,
    hours: words`heure, heures`,
  },
};
