/** Windows of the shapes that a deck is shown in, CSS px. */
export const SHAPES = [
  { shape: '16:9', width: 1280, height: 720 },
  { shape: '16:10', width: 1440, height: 900 },
  { shape: '4:3', width: 1024, height: 768 },
  { shape: 'an old 4:3', width: 800, height: 600 },
  { shape: '21:9', width: 1720, height: 720 },
] as const;
