/** Which options a reader of the matrix asked to see. */

/** At most two are compared: a third takes the place of the one chosen first, and one chosen again is let go. */
export function toggleCompared(compared: readonly number[], option: number): readonly number[] {
  if (compared.includes(option)) return compared.filter((each) => each !== option);
  return [...compared, option].slice(-2);
}

/** Whether an option is shown: among the two compared once there are two, and of the group asked for. */
export function isShown(
  option: { readonly index: number; readonly group: string },
  asked: { readonly compared: readonly number[]; readonly group: string | undefined },
): boolean {
  const compared = asked.compared.length < 2 || asked.compared.includes(option.index);
  return compared && (asked.group === undefined || option.group === asked.group);
}
