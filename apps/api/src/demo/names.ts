import { Draw } from './draw.js';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const ANYWHERE = words(`
  Abigail Adebayo Agnieszka Aisha Alasdair Amara Amina Anselm Arjun Asha Astrid Ayesha Bartosz Beatrix Benedict Bilal Blessing Bronagh
  Callum Chidi Chiara Clementine Cosmin Cyril Dariusz Deepa Delphine Dilnoza Dimitri Eamon Efua Elif Eloise Emeka Esme Ewa Farida Fatou
  Femi Fergus Florence Gabriela Gethin Gita Grace Gurpreet Halina Hamish Harpreet Hassan Hyacinth Ibrahim Ifeoma Imogen Indira Ines Isaac
  Jadwiga Jamila Jasper Jia Jocelyn Jonah Josephine Joyce Juno Kamal Karolina Kasia Kofi Kwame Lakshmi Leila Leopold Linh Lorcan Lucasz
  Mairead Malik Manjit Marguerite Marlon Mateusz Maxine Mehmet Mercy Mihaela Minh Miriam Monique Nadia Naomi Nasreen Ngozi Nikhil Noor
  Obinna Octavia Olena Oluwaseun Omar Oona Orla Osman Padma Parveen Percival Petra Phuong Piotr Polly Prakash Priya Quentin Rahel Rajinder
  Razia Rekha Rosalind Roza Ruqayyah Rupert Sadia Samira Sanjay Selam Sergei Shanice Shreya Silas Simran Sorcha Stefania Sunil Tabitha
  Tadeusz Tamsin Tariq Temperance Tendai Thaddeus Theodora Thuy Tobias Uche Ursula Valentina Vikram Violet Wanjiru Wilfred Winifred Xanthe
  Yasmin Yetunde Yiannis Yusuf Zainab Zawadi Zofia Zoltan`);

const WALES =
  words(`Aled Angharad Bethan Carys Catrin Ceri Delyth Dylan Efa Eleri Ffion Gareth Geraint Gwenllian Heledd Huw Ieuan
  Iolo Lleucu Llinos Llyr Mabli Manon Meinir Nerys Non Owain Rhiannon Rhodri Siân Siôn Tegwen Tomos`);
const SCOTLAND =
  words(`Ailsa Archie Catriona Coinneach Eilidh Ewan Finlay Gregor Innes Iona Isla Kirsty Lachlan Mairi Morag Murdo Rhona
  Ruaridh Senga Struan Torquil`);
const NORTHERN_IRELAND =
  words(`Aoife Bronwen Cathal Ciara Conor Deirdre Donal Fionnuala Grainne Malachy Niamh Padraig Roisin Saoirse
  Seamus Sinead Turlough`);

// Nobody is called this; that is the point.
const FAMILY = words(`
  Acornley Amberwick Applethwaite Ashenhurst Aspenwall Barleymow Beaconsby Beechcroft Birdwhistle Bluebellow Brackenridge Brambleby
  Brightwater Bumblethorpe Buttermere-Khan Candlewick Catkinson Cherrywell Chestnutt-Osei Cloudesdale Cobblepot Coppergate Cowslip-Patel
  Crabapple Dandelyon Dewdrop-Singh Dovecote Driftwood Elderflower Emberley Fennelworth Fernsby Feverfew Finchwater Foxglove Frostley
  Gillyflower Goldcrest Gooseberry Greenfinch-Adeyemi Hawthornden Hazelnutt Heatherbell Hedgerow Hollyhock Honeywell-Begum Hornbeam
  Inkpenny Ivywood Jackdaw Juniperton Kestrelman Kingcup Lacewing Lapwing-Nowak Larkspur Lavenderby Lichenfield Linnet Lovage-Mensah
  Mallowdale Marigold-Hussain Marjoram Meadowsweet Merriweather Mistlethwaite Moonraker Mossbank Mulberry-Chen Nettlefold Nightjar
  Nuthatch Oakapple Orchardson Osierby Oxlip Partridge-Ali Pebbleton Pennywhistle Peppercorn Periwinkle Pimpernel Pinecastle Plover-Nguyen
  Primrosedale Quickthorn Quillfeather Quincely Ragwort Redshanks Robinswood Rosehipper Rowanberry Rushlight Saffronby Saltmarsh Samphire
  Sandpiper Silverbirch Skylarke-Rahman Snowdrop Sorrelby Sparrowick Speedwell Starlingford Strawberrie Sunflower-Diallo Swallowfield
  Sycamore Tanglewood Teasel-Kaur Thistlewood Thrushgrove Tidewater Toadflax Trefoil Turtledove Valerian Vetchling Wagtail Waterlily
  Waxwing-Popescu Wheatear Whinberry Wildgoose Willowherb Windfall Wintergreen Woodruff-Tesfaye Wrenfield Yarrowby Yellowhammer`);

const PLACES: Record<string, readonly string[]> = { '11': WALES, '12': SCOTLAND, '13': NORTHERN_IRELAND };

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');

/** firstname.lastname@example.org, which is nobody's address anywhere. Mail allows 64 letters, so very long names are cut to two. */
export function addressOf(name: string): string {
  const words = plain(name).split('.');
  return `${(words.length > 4 ? [words[0], words.at(-1)] : words).join('.')}@example.org`;
}

/** Hands out names, never the same one twice. */
export class Names {
  private readonly draw = new Draw('names');
  private readonly taken: Set<string>;
  private families: string[] = [];

  constructor(reserved: readonly string[]) {
    this.taken = new Set(reserved);
  }

  /** A name for somebody of this partnership; half the people of Wales, Scotland and Northern Ireland have a name from there. */
  next(partnership: string): string {
    const given = PLACES[partnership] && this.draw.happens(50) ? PLACES[partnership] : ANYWHERE;
    for (;;) {
      if (this.families.length === 0) this.families = this.draw.shuffled(FAMILY);
      const name = `${this.draw.pick(given)} ${this.families.pop()}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}
