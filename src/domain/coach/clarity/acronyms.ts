/** Acronyms that need no explanation anywhere; an organisation adds its own in its glossary. */
export const sharedAcronyms: readonly string[] =
  `NPS KPI OKR KR IT HR RH AI IA CEO PDG DG B2B B2C USD EUR CHF GBP FAQ PDF SMS USA US UK UE EU FR
  TV CO2 GPS WEB VIP ID OK PME CV WIFI Q1 Q2 Q3 Q4 T1 T2 T3 T4`.split(/\s+/);
