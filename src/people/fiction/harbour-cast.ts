/**
 * The people of the demo, who do not exist. A line each: the name, then what changed how many months ago (1 is the first day of last
 * month, -1 that of the next): a post, a unit after "@", the first name of the manager after "<". What is left out goes on as it was.
 */
import { type Day, monthsAfter } from '../../platform/day.ts';

const lines = `
Marit Haldane | 84 engineering-leadership/chief-technology-officer @ebbmark
Tomás Arrieta | 82 engineering-leadership/senior-director @engineering <Marit | 22 engineering-leadership/vice-president
Ngaio Rewiti | 80 engineering-leadership/senior-distinguished-engineer @engineering <Marit | 22 <Tomás | 20 engineering-leadership/engineering-fellow
Casimir Wolny | 50 head-of-incubation/head-of-incubation @incubation <Marit
Adaeze Nwoye | 78 engineering-leadership/director @development <Tomás | 21 engineering-leadership/senior-director @engineering
Ruben Achterhof | 75 engineering-leadership/senior-director @engineering <Tomás
Shirin Vaziri | 62 engineering-leadership/distinguished-engineer @infrastructure <Ruben | 13 engineering-leadership/senior-distinguished-engineer

Henrik Vall | 72 engineering-leadership/senior-manager @development <Adaeze | 20 engineering-leadership/director
Olena Marchuk | 55 engineering-leadership/distinguished-engineer @development <Henrik
Leila Farzan | 70 engineering-teams/team-manager @pilot-screens <Henrik | 18 engineering-leadership/senior-manager @development
Wiremu Parata | 61 development/principal-developer @development <Henrik | 18 <Leila
Chiamaka Eze | 38 engineering-leadership/principal-engineer @development <Henrik | 18 <Leila

Elif Karaca | 36 development/staff-developer @pilot-screens <Leila | 18 engineering-teams/team-manager | 10 left
Jonas Bekele | 48 development/staff-developer @pilot-screens <Leila | 18 <Elif | 10 engineering-teams/team-manager <Leila
Brígida Salles | 33 development/senior-developer @pilot-screens <Leila | 18 <Elif | 12 development/staff-developer | 10 <Jonas
Dagny Thorsen | 41 development/senior-developer @pilot-screens <Leila | 18 <Elif | 10 <Jonas
Arjun Nambiar | 29 development/intermediate-developer @pilot-screens <Leila | 18 <Elif | 14 development/senior-developer | 10 <Jonas
Mbali Dube | 17 development/associate-developer @pilot-screens <Elif | 10 <Jonas | 6 development/intermediate-developer
Emil Sjögren | 8 development/associate-developer @pilot-screens <Jonas
Noor Haddad | 1 development/intermediate-developer @pilot-screens <Jonas

Yuki Tanemura | 52 engineering-teams/team-manager @forecasts <Henrik | 18 <Leila
Ioana Dragan | 37 engineers/data-engineer @forecasts <Yuki | 16 engineers/senior-data-engineer
Réka Bodnár | 26 engineers/forecast-engineer @forecasts <Yuki
Santiago Ríos | 23 development/intermediate-developer @forecasts <Yuki
Hoang Minh Lê | 15 engineers/data-engineer @forecasts <Yuki

Kofi Amoah | 57 engineering-teams/team-manager @harbour-data <Henrik | 18 <Leila | 3 engineering-teams/staff-data-engineer @forecasts <Yuki
Sanna Kettu | 45 development/staff-developer @harbour-data <Kofi | 3 <Leila
Bilal Chaudry | 31 development/senior-developer @harbour-data <Kofi | 3 <Sanna
Pavel Hrubý | 21 engineers/platform-engineer @harbour-data <Kofi | 3 <Sanna
Aroha Tautahi | 16 development/intermediate-developer @harbour-data <Kofi | 3 <Sanna
Esi Quartey | 9 development/associate-developer @harbour-data <Kofi | 3 <Sanna

Femke Oosterhuis | 73 engineering-leadership/director @infrastructure <Ruben
Dilnoza Karimova | 71 engineering-leadership/senior-manager @infrastructure <Femke
Magnus Eide | 67 infrastructure/principal @infrastructure <Dilnoza

Zainab Bello | 60 engineering-teams/team-manager @gauge-network <Dilnoza
Hemi Ngata | 54 infrastructure/senior @gauge-network <Zainab | 11 infrastructure/staff
Freya Lindholm | 30 infrastructure/senior @gauge-network <Zainab
Oscar Villalba | 34 infrastructure/senior @gauge-network <Zainab | 4 left
Thandi Mokone | 27 infrastructure/intermediate @gauge-network <Zainab | 7 infrastructure/senior
Jiho Baek | 16 infrastructure/intermediate @gauge-network <Zainab
Aisha Conteh | 14 infrastructure/associate @gauge-network <Zainab
Lucía Ferrán | 5 infrastructure/intern @gauge-network <Zainab | -1 infrastructure/associate

Luca Brancato | 58 engineering-teams/team-manager @platform <Dilnoza
Goran Petrušić | 47 engineers/senior-platform-engineer @platform <Luca | 15 engineering-teams/staff-platform-engineer
Keiko Arimura | 35 engineers/senior-platform-engineer @platform <Luca
Niamh Corrigan | 32 infrastructure/senior @platform <Luca
Simone Taufa | 28 support/senior-support-engineer @port-desk <Ebele | 19 <Parisa | 5 engineers/platform-engineer @platform <Luca
Daniyar Seitov | 10 engineers/associate-platform-engineer @platform <Luca

Babak Rostami | 59 quality/principal-quality-engineer @quality <Henrik
Urszula Bielak | 51 engineering-teams/team-manager @release-quality <Henrik | 18 <Leila
Anouk Delmas | 42 quality/staff-quality-engineer @release-quality <Urszula
Rohan Mistry | 36 quality/senior-quality-engineer @release-quality <Urszula
Linnea Hägg | 29 quality/senior-quality-engineer @release-quality <Urszula
Malik Osei | 18 quality/intermediate-quality-engineer @release-quality <Urszula
Tereza Fialová | 7 quality/intermediate-quality-engineer @release-quality <Urszula

Ebele Okonta | 64 engineering-teams/team-manager @port-desk <Ruben | 19 engineering-leadership/senior-manager @support
Parisa Golshan | 56 support/staff-support-engineer @port-desk <Ebele | 19 engineering-teams/team-manager
Viktor Balog | 53 support/senior-support-engineer @port-desk <Ebele | 19 <Parisa | 9 support/staff-support-engineer
Camila Ordóñez | 33 support/senior-support-engineer @port-desk <Ebele | 19 <Parisa
Tariq Hosseini | 25 support/intermediate-support-engineer @port-desk <Ebele | 19 <Parisa | 8 support/senior-support-engineer
Sunniva Berg | 20 support/intermediate-support-engineer @port-desk <Ebele | 19 <Parisa
Juma Odera | 12 support/intermediate-support-engineer @port-desk <Parisa
Ayşe Demirel | 6 support/intermediate-support-engineer @port-desk <Parisa

Nikola Vranić | 24 engineers/senior-data-engineer @incubation <Casimir
Yael Amsalem | 13 engineers/forecast-engineer @incubation <Casimir

Beatriz Camargo | 46
Anders Rømer | 30
`;

/** The units of the example handbook. */
export const handbookUnits = [
  { name: 'ebbmark', title: 'Ebbmark', parent: null, kind: 'company' },
  { name: 'engineering', title: 'Engineering', parent: 'ebbmark', kind: 'function' },
  { name: 'development', title: 'Development', parent: 'engineering', kind: 'department' },
  { name: 'infrastructure', title: 'Infrastructure', parent: 'engineering', kind: 'department' },
  { name: 'quality', title: 'Quality', parent: 'engineering', kind: 'department' },
  { name: 'support', title: 'Support', parent: 'engineering', kind: 'unit' },
] as const;

/** Teams of the demo's own, below those; and what stands beside departments. */
export const ownUnits = [
  { name: 'pilot-screens', title: 'Pilot Screens', parent: 'development', kind: 'team' },
  { name: 'forecasts', title: 'Forecasts', parent: 'development', kind: 'team' },
  { name: 'harbour-data', title: 'Harbour Data', parent: 'development', kind: 'team' },
  { name: 'gauge-network', title: 'Gauge Network', parent: 'infrastructure', kind: 'team' },
  { name: 'platform', title: 'Platform', parent: 'infrastructure', kind: 'team' },
  { name: 'release-quality', title: 'Release Quality', parent: 'quality', kind: 'team' },
  { name: 'port-desk', title: 'Port Desk', parent: 'support', kind: 'team' },
  { name: 'incubation', title: 'Incubation', parent: 'engineering', kind: 'team' },
  { name: 'people', title: 'People', parent: 'ebbmark', kind: 'function' },
  { name: 'accessibility', title: 'Accessibility Circle', parent: 'engineering', kind: 'specialty' },
] as const;

export interface Stage {
  from: Day;
  post: string;
  unit: string;
  /** A first name. */
  manager: string | null;
}

export interface Member {
  name: string;
  startedOn: Day;
  /** The first day on which they were not here any more. */
  goneOn: Day | null;
  stages: Stage[];
}

/** The first name stands for somebody: each is there once. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

export function castOn(today: Day): Member[] {
  const month = `${today.slice(0, 7)}-01`;
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Member => {
      const [name = '', ...parts] = line.split(' | ');
      const changes = parts.map((part) => {
        const [ago, ...words] = part.split(' ');
        return { from: monthsAfter(month, -Number(ago)), words };
      });
      const stages: Stage[] = [];
      for (const { from, words } of changes.filter(({ words }) => words.length > 0 && words[0] !== 'left')) {
        const { post, unit, manager } = stages.at(-1) ?? { post: '', unit: '', manager: null };
        const marked = (mark: string) => words.find((word) => word.startsWith(mark))?.slice(1);
        stages.push({
          ...{ from, post: words.find((word) => !/^[@<]/.test(word)) ?? post },
          ...{ unit: marked('@') ?? unit, manager: marked('<') ?? manager },
        });
      }
      return { name, startedOn: changes[0]?.from ?? month, goneOn: changes.find(({ words }) => words[0] === 'left')?.from ?? null, stages };
    });
}
