
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's0dbd62b47f9885c4': `Alle stillingar`,
's1d8570404ee4767a': `Søknadsfristen er ute.`,
's21e2f98e720305f2': `Teksten i utlysinga kunne ikkje hentast.`,
's22f28c6cf5372c90': `Den stillinga er ikkje lenger utlyst.`,
's244e75149ee3a055': str`Søknadsfristen gjekk ut ${0}.`,
's24886b9dbfe870db': `Frivillig`,
's24b1dafb1b20370c': `Team`,
's2fd9ec8d5efa3ee4': `Fjernarbeid`,
's387f88837b9ecdeb': `På staden`,
's4580725d21aff0ea': str`Søk innan ${0}`,
's45d3f3531efea0e9': `Lastar …`,
's466b517647387135': `Per dag`,
's4ebbc6fb9fd42eb7': `1 stilling`,
's52aab96e7ca6a21c': `Mellombels`,
's52c7d227ad57597d': `Deltid`,
's5d16c121af37b828': `Stillingane kunne ikkje hentast.`,
's6032372e5812d743': `Hybrid`,
's6c470eea2ab4e3bd': `Stillingar`,
's6dbbe2646b239ca5': `Stengd`,
's894f613950c9d5d1': `Siste frist i dag`,
's89d72f7d36310dc3': `Søk i stillingane`,
's8cda828dac449ea5': `Nullstill`,
's8dd38519f42fc289': `Løn`,
's907943295b3064b5': `Utlysinga kunne ikkje hentast.`,
's99f50dcfdcbc837f': `Siste frist i morgon`,
'sa2e51a4535244fae': `Ingen stillingar passar. Prøv med færre ord eller filter.`,
'sb2c57b2d347203dd': `Vis fleire`,
'sb8f855b49234b81b': `Søk på stillinga`,
'sc060e6321d740b1c': str`${0} dagar att`,
'sc9e494c8346b7cb5': `Anna`,
'scd1dd6ff53d0d01a': `Prøv igjen`,
'sd100a3d0c52de1ab': str`${0} stillingar`,
'sd2223afb7d6b100d': `Tilsetjingsform`,
'sda68b7b6b6da0a83': `Oppdrag`,
'se371bad36cb20b1f': `Praktikkplass`,
'se634152120e72d00': `Søknadsfrist`,
'se6cc77ab411e4596': `Det er ingen ledige stillingar akkurat no.`,
'sea47f4110bb2b0b3': `Fjernarbeid`,
'secccf3955adb5826': `Publisert`,
'see2fcaedf9743ec6': `Stad`,
'sef930c8d418ba615': `Heiltid`,
'sefcf950b3cc4fc3b': `Språk`,
    };
  