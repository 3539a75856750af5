export interface Source {
  readonly title: string;
  readonly date: string;
  readonly cite: string;
  readonly foot?: string;
}
export const essay: Source = {
  title: 'A. Townsperson, “The Old Bridge”, The Parish Record',
  date: 'May 2019',
  cite: 'The Parish Record, May 2019',
};
export const survey: Source = {
  title: 'County survey of bridges',
  date: '2 March 2018',
  cite: 'County survey, 2 March 2018',
};
