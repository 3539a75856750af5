/** The essay's citation, the press it cites, and the public sources of what the deck adds. */
import type { Source } from '../model/source.js';

export const essay: Source = {
  title: 'Vladimir Socor, “Keeping Ukraine Out of NATO Will Not Advance Peace With Russia”, Jamestown Foundation',
  date: 'December 2024',
  cite: 'Socor, December 2024',
  foot: 'Socor, Jamestown Foundation, December 2024',
};

/** The press that the essay cites at ¶ 17; dates are of 2024. */
export const press = [
  { paper: 'PAP', dates: ['12 November', '13 November'] },
  { paper: 'Le Monde', dates: ['25 November'] },
  { paper: 'Die Welt', dates: ['5 December', '13 December'] },
] as const;

/** Applications, action plans, the summit text of 2008, and the days of entry; months only, as days were not checked. */
export const accessions: Source = {
  title: 'NATO, applications, action plans and accessions',
  date: '1999 to 2024',
  cite: 'NATO, 1999 to 2024',
  foot: 'NATO, accessions by date, 1999 to 2024',
};
export const bucharest: Source = {
  title: 'NATO, Bucharest Summit Declaration, para. 23',
  date: '3 April 2008',
  cite: 'Bucharest, 3 April 2008',
  foot: 'NATO, Bucharest, 3 April 2008, para. 23',
};
export const georgiaReport: Source = {
  title: 'Independent International Fact-Finding Mission on the Conflict in Georgia (EU), Report',
  date: 'September 2009',
  cite: 'EU report, September 2009',
  foot: 'EU report, September 2009',
};
export const crimeaResolution: Source = {
  title: 'UN General Assembly resolution 68/262',
  date: '27 March 2014',
  cite: 'UN GA 68/262, 27 March 2014',
};
/** For likely questions only: the texts of the two laws were not checked against a copy. */
export const nonBlocLaw: Source = {
  title: 'Law of Ukraine on the Principles of Domestic and Foreign Policy',
  date: '1 July 2010',
  cite: 'Law of Ukraine, 1 July 2010',
};
export const nonBlocEnd: Source = {
  title: 'Law of Ukraine giving up non-bloc status',
  date: '23 December 2014',
  cite: 'Law of Ukraine, 23 December 2014',
};
export const minsk: Source = {
  title: 'Minsk Protocol, 5 September 2014; UN Security Council resolution 2202 (2015)',
  date: '5 September 2014; 2015',
  cite: 'Minsk Protocol; UN SC 2202',
  foot: 'Minsk Protocol, 5 September 2014; UN SC 2202 (2015)',
};
export const brussels: Source = {
  title: 'NATO, Brussels Summit Communiqué',
  date: '14 June 2021',
  cite: 'Brussels Communiqué, 14 June 2021',
  foot: 'NATO, Brussels, 14 June 2021',
};
export const russianDraft: Source = {
  title: 'Russian Foreign Ministry, draft agreement with NATO',
  date: '17 December 2021',
  cite: 'Russian draft, 17 December 2021',
};
export const invasionResolution: Source = {
  title: 'UN General Assembly resolution ES-11/1',
  date: '2 March 2022',
  cite: 'UN GA ES-11/1, 2 March 2022',
};
export const annexationResolution: Source = {
  title: 'UN General Assembly resolution ES-11/4',
  date: '12 October 2022',
  cite: 'UN GA ES-11/4, 12 October 2022',
};
export const vilnius: Source = {
  title: 'NATO, Vilnius Summit Communiqué, para. 11',
  date: '11 July 2023',
  cite: 'Vilnius Communiqué, para. 11',
  foot: 'NATO, Vilnius, 11 July 2023, para. 11',
};
export const putinTerms: Source = {
  title: 'Vladimir Putin, speech at the Russian Foreign Ministry',
  date: '14 June 2024',
  cite: 'Putin, 14 June 2024',
  foot: 'Putin, speech of 14 June 2024',
};
export const paris: Source = {
  title: 'Élysée, conference in support of Ukraine',
  date: '26 February 2024',
  cite: 'Élysée, 26 February 2024',
};
export const washington: Source = {
  title: 'NATO, Washington Summit Declaration',
  date: '10 July 2024',
  cite: 'Washington Declaration',
  foot: 'NATO, Washington, 10 July 2024',
};
/** Both texts that say “when Allies agree and conditions are met”. */
export const bothSummits: Source = {
  title: 'NATO, Vilnius Summit Communiqué, para. 11; NATO, Washington Summit Declaration',
  date: '11 July 2023; 10 July 2024',
  cite: 'Vilnius, para. 11; Washington',
  foot: 'NATO, Vilnius, 11 July 2023, para. 11; NATO, Washington, 10 July 2024',
};
/** What the deck says on its own account: its reading of what leans on what, and its questions. */
export const thisDeck: Source = {
  title: 'This deck',
  date: 'as of December 2024',
  cite: 'this deck’s own',
  foot: 'this deck’s own words',
  own: true,
};

/** Public sources of the context, in order of date: the list on the backup slide. */
export const contextSources = [
  accessions,
  bucharest,
  georgiaReport,
  nonBlocLaw,
  crimeaResolution,
  minsk,
  nonBlocEnd,
  brussels,
  russianDraft,
  invasionResolution,
  annexationResolution,
  vilnius,
  paris,
  putinTerms,
  washington,
] as const;
