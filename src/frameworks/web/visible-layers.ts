import type { Held, HeldArea, Statement } from '../contract.ts';

/** What is left of everything held to when some layers are left out; areas and choices keep their place, even without a line. */
export function withoutLayers(held: Held, without: ReadonlySet<string>): Held {
  if (without.size === 0) return held;
  const visible = (statements: Statement[]) => statements.filter(({ layer }) => layer === null || !without.has(layer.id));
  const areasLeft = (areas: HeldArea[]): HeldArea[] =>
    areas.map((area) => ({
      ...area,
      parts: area.parts
        .map((part) => ({ ...part, statements: visible(part.statements) }))
        .filter(({ statements }) => statements.length > 0),
    }));
  return {
    ...held,
    areas: areasLeft(held.areas),
    alternatives: held.alternatives.map((one) => ({
      ...one,
      choices: one.choices.map((choice) => ({ ...choice, areas: areasLeft(choice.areas) })),
    })),
    presumed: held.presumed.map(({ areas, ...lower }) => ({
      ...lower,
      areas: areas.map((area) => ({ ...area, statements: visible(area.statements) })).filter(({ statements }) => statements.length > 0),
    })),
  };
}
