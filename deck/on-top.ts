/** A window that stays on top of all others, where the browser has one: Chromium's Document Picture-in-Picture (WICG). */

interface OnTop {
  readonly requestWindow: (size: { readonly width: number; readonly height: number }) => Promise<Window>;
}
const onTop = (): OnTop | undefined => (window as { documentPictureInPicture?: OnTop }).documentPictureInPicture;

export const canStandOnTop = (): boolean => onTop() !== undefined;

/** Opens a window on top of all others, in answer to a press; none where the browser refuses, as it does in a frame. */
export const openWindowOnTop = async (): Promise<Window | undefined> =>
  onTop()
    ?.requestWindow({ width: 480, height: 600 })
    .catch(() => undefined);
