/** A small handbook for tests of comparisons: two frameworks, two tracks, a parent that is missing and one of two choices. */
import { compile } from '../compile.ts';
import type { Graph } from '../graph.ts';
import { memoryHost } from '../host.ts';

const page = (level: string, framework: string, body: string) =>
  `---\ntitle: ${level}\ngradus:\n  framework: ${framework}\n  level: ${level}\n---\n${body}`;

const ovens = 'Ovens Career Framework';
const pastry = 'Pastry Career Framework';

export const bakery: Readonly<Record<string, string>> = {
  'gradus.yaml': `strands:
  Night shift:
    - Lights the ovens
    - Decides who is called
`,
  'ovens/junior.md': page(
    'Junior',
    ovens,
    `
## Baking

- Weighs flour for their own work with guidance.
- Lights the ovens before the first shift.
- Sweeps the floor around the ovens each evening.

## Teaching

- Helps a colleague who asks how dough is folded.
- Wears an apron.
`,
  ),
  'ovens/senior.md': page(
    'Senior',
    ovens,
    `
## Baking

- Weighs flour for the team without guidance.
- Decides who is called when a night batch fails.
- Tastes *every* batch [of rye](/rye) | and writes <b>down</b> what it lacks.

## Teaching

- Regularly leads an hour on how dough is folded.
- Wears an apron.
`,
  ),
  'ovens/staff.md': page(
    'Staff',
    ovens,
    `
## Baking

- Weighs flour for the whole department without guidance.
- Decides which ovens are bought, and answers for their cost.
- Negotiates prices with three mills.

## Teaching

- Always leads an hour on how dough is folded.
- Wears an apron.
`,
  ),
  'ovens/principal.md': page(
    'Principal',
    ovens,
    `
## Baking

- Weighs flour for the whole department without guidance.
- Decides which ovens are bought, and answers for their cost.
- Invents recipes that other towns copy.
- Publishes figures about waste.
- Plans deliveries by night.
- Chooses yeast.

## Teaching

- Examines apprentices for the guild.
- Wears an apron.
`,
  ),
  'pastry/senior.md': page(
    'Senior Glazier',
    pastry,
    `
## Baking

- Weighs sugar for the team without guidance.

## Teaching

- Wears an apron.
`,
  ),
  'pastry/staff.md': page(
    'Staff',
    pastry,
    `
## Baking

- Melts chocolate in small pans.

## Teaching

- Always leads an hour on how dough is folded.
- Wears an apron.
`,
  ),
  'pastry/intern.md': page(
    'Intern',
    pastry,
    `
## Baking

- Washes the pans.
`,
  ),
  'roles/shop.md': `---
title: Shop Job Family
---

## Levels

### Counter Manager

- Counter Manager extends the [Till Lead](/job-families/till-lead) role.

#### Counter Manager Job Grade

The Counter Manager is a grade 7.

#### Counter Manager Responsibilities

- Opens the counter with a team of three sellers.
- Counts the till every evening.

### Shop Director

#### Shop Director Job Grade

The Shop Director is a grade 8.

#### Shop Director Responsibilities

- Extends the [Counter Manager](#counter-manager) responsibilities
- Opens two new shops a year across the company.

### Principal Taster

#### Principal Taster Job Grade

The Principal Taster is a grade 8.

#### Principal Taster Responsibilities

- Tastes what every shop sells, and tells the company what to stop selling.
`,
};

export function compileBakery(files: Readonly<Record<string, string>> = bakery): Graph {
  return compile(memoryHost({ ...files })).graph;
}
