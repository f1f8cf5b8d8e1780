/** Names of people who do not exist, from many places; put together at random they are nobody's. */
import type { Dice } from './dice.ts';

const given = `Abena Adaeze Adriana Aiko Aisha Alberto Aleksandra Amara Amélie Amina Ananya Anders André Aneta Anh Anouk Antoni Aoife Arjun
Aroha Ayşe Babak Beatriz Bilal Björn Bogdan Brígida Camila Carys Chiara Chidi Ciarán Dagny Daniyar Deepa Dilnoza Diyar Ebele Eero Efua
Eilidh Elif Emeka Emre Enzo Esi Esther Ewa Farid Fatima Femke Fiona Florian Freya Gabriela Giulia Goran Greta Gülay Hana Hannes Haruto
Heidi Hemi Hina Hoang Hugo Ibrahim Ifeoma Ilse Imani Inés Ioana Isabela Ivana Jakub Jamila Jana Javier Jiho Joaquín Johanna Jorge Juma
Kaan Kalani Karim Kateryna Kavita Keiko Kerstin Khadija Kofi Kwame Laila Lakshmi Lars Leila Leocádia Lerato Liesel Linnea Lucía Lukáš
Maeve Magnus Mahina Malik Marek Mateus Maya Mbali Mehmet Mei Milica Mikael Mirza Mwangi Nadia Naledi Nasrin Ngozi Niamh Nikola Nils Noor
Nuno Olena Oluwaseun Omar Oscar Paloma Parisa Paulo Petra Phuong Pilar Priya Rafael Rania Rashid Réka Renata Rohan Rosa Ruth Sabine Sanna
Santiago Sefa Selam Shirin Simone Sione Siobhán Sofía Søren Stefan Sunniva Suresh Svetlana Tadeusz Talia Tama Tariq Temitope Tereza Thandi
Tomás Tove Tuấn Ulrike Urszula Valentina Veera Viktor Wanjiru Wei Wiremu Xiomara Yael Yara Yasmin Yonas Yusuf Zainab Zeynep Zofia Zsófia`.split(
  /\s+/,
);

const family =
  `Abara Abebe Achterberg Adeyemi Agarwal Ahlström Akintola Aldana Almeida Amanor Andrássy Araya Arslan Asante Aydın Bajwa Balogun
Banerjee Baranov Barreto Bekele Bellweg Benkirane Berglund Bianchi Bielak Bjarnason Boateng Borgström Brancati Brånvall Cabrera Calderón
Castellan Çelik Chanda Chaudhry Chikwanda Chowdhury Coelho Colquhoun Correia Dahlgren Dalgaard Darwish Delgadillo Demirci Desta Diallo
Dlamini Dobrovolny Dragić Duarte Dufresne Dvořák Eikeland Ekholm Elmasry Eriksen Esposito Falk Faraday Farahani Faustino Fekete Ferreira
Fofana Fonseca Gebre Ghosh Gonçalves Grünwald Guerrero Gunawan Gupta Haddad Halvorsen Hamidi Haraldsen Hashemi Hassan Hinemoa Holmqvist
Horváth Hussaini Ibarra Ilunga Inoue Iversen Jabari Jankowski Järvinen Jovanović Kahale Kamau Kapoor Karimov Kaya Keita Kettunen Khatri
Kiplagat Kobayashi Kovačević Kowalczyk Kruse Kuznetsova Laaksonen Lamprecht Langmeier Larbi Laurent Lefebvre Lindqvist Lobo Lombardi
Macalister Machado Mahlangu Makoni Malinowska Mansour Marchetti Mbeki Mensah Mikkelsen Moana Mokoena Montoya Moreira Mukherjee Mutua
Naidoo Nakamura Nandakumar Navarro Ndlovu Nguyễn Nieminen Nkosi Novotná Nwosu Obando Ochieng Odhiambo Oduya Okonjo Olofsson Onyango Ōtani
Ouédraogo Özdemir Paasonen Palacios Papadakis Parata Pavlović Pereira Petrosyan Pham Pietersen Qureshi Quispe Rahimi Ramasamy Rautio
Reinholt Ribeiro Rosander Rousseau Ruzicka Saarinen Sadiq Salgado Sarkisian Sato Scholten Sefo Serrano Shevchenko Siddiqui Silvestri
Sithole Škoda Solberg Soto Stjernfelt Suzuki Szabó Tadesse Takahashi Tanaka Taufa Teixeira Thorvald Toivonen Torres Traoré Tuilagi
Uchida Umarov Usman Valdivia Vandermeer Varga Vasquez Velarde Vuković Waititi Walczak Wanjala Warsame Wójcik Yamamoto Yeboah Yildiz
Zamora Zawadzki Zeleke Zhang Zielińska Zulu Zurita`.split(/\s+/);

/** Now and then two family names, so that there are some millions in all. */
export function nameOf(dice: Dice): string {
  const last = dice.oneOf(family);
  return `${dice.oneOf(given)} ${last}${dice.happens(0.15) ? `-${dice.oneOf(family)}` : ''}`;
}

const letters: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ı: 'i', ß: 'ss', đ: 'd', æ: 'ae' };

/** An address that nobody has, for mail never leaves example.org; `taken` counts how often each begins alike. */
export function addressOf(name: string, taken: Map<string, number>): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^ -~]/gu, (letter) => letters[letter] ?? '')
    .replace(/[^a-z]+/g, '.');
  const count = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, count);
  return `${plain}${count === 1 ? '' : count}@example.org`;
}
