
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0dbd62b47f9885c4': `Alla jobb`,
's1d8570404ee4767a': `Ansökningstiden har gått ut.`,
's21e2f98e720305f2': `Annonsens text kunde inte hämtas.`,
's22f28c6cf5372c90': `Det jobbet finns inte kvar i listan.`,
's244e75149ee3a055': str`Ansökningstiden gick ut den ${0}.`,
's24886b9dbfe870db': `Ideellt`,
's24b1dafb1b20370c': `Team`,
's2fd9ec8d5efa3ee4': `Distansarbete`,
's387f88837b9ecdeb': `På plats`,
's4580725d21aff0ea': str`Sök senast ${0}`,
's45d3f3531efea0e9': `Laddar …`,
's466b517647387135': `Per dag`,
's4ebbc6fb9fd42eb7': `1 jobb`,
's52aab96e7ca6a21c': `Visstid`,
's52c7d227ad57597d': `Deltid`,
's5d16c121af37b828': `Jobben kunde inte hämtas.`,
's6032372e5812d743': `Hybrid`,
's6c470eea2ab4e3bd': `Jobb`,
's6dbbe2646b239ca5': `Stängd`,
's894f613950c9d5d1': `Stänger i dag`,
's89d72f7d36310dc3': `Sök bland jobben`,
's8cda828dac449ea5': `Rensa allt`,
's8dd38519f42fc289': `Lön`,
's907943295b3064b5': `Annonsen kunde inte hämtas.`,
's99f50dcfdcbc837f': `Stänger i morgon`,
'sa2e51a4535244fae': `Inga jobb passar. Prova med färre ord eller filter.`,
'sb2c57b2d347203dd': `Visa fler`,
'sb8f855b49234b81b': `Ansök`,
'sc060e6321d740b1c': str`Stänger om ${0} dagar`,
'sc9e494c8346b7cb5': `Annat`,
'scd1dd6ff53d0d01a': `Försök igen`,
'sd100a3d0c52de1ab': str`${0} jobb`,
'sd2223afb7d6b100d': `Anställningsform`,
'sda68b7b6b6da0a83': `Konsultuppdrag`,
'se371bad36cb20b1f': `Praktik`,
'se634152120e72d00': `Sök senast`,
'se6cc77ab411e4596': `Det finns inga lediga jobb just nu.`,
'sea47f4110bb2b0b3': `På distans`,
'secccf3955adb5826': `Publicerad`,
'see2fcaedf9743ec6': `Ort`,
'sef930c8d418ba615': `Heltid`,
'sefcf950b3cc4fc3b': `Språk`,
    };
  