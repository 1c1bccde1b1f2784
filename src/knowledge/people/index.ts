import { accordionCircle } from './accordion-circle.ts';
import { archivesLetters } from './archives-letters.ts';
import { benchesIdea } from './benches-idea.ts';
import { bookshopsClub } from './bookshops-club.ts';
import { canteenTown } from './canteen-town.ts';
import { companyOpeningItsProduct } from './company-opening-its-product.ts';
import { cooperativeWithClients } from './cooperative-with-clients.ts';
import { corpusLab } from './corpus-lab.ts';
import { cyclistsOwnMap } from './cyclists-own-map.ts';
import { dairyEmployee } from './dairy-employee.ts';
import { fablabMakers } from './fablab-makers.ts';
import { firstAidFederation } from './first-aid-federation.ts';
import { footpathMappers } from './footpath-mappers.ts';
import { hivesWidow } from './hives-widow.ts';
import { holidayCamps } from './holiday-camps.ts';
import { hospitalModel } from './hospital-model.ts';
import { labInstrument } from './lab-instrument.ts';
import { judoLeague } from './judo-league.ts';
import { laboratoryThatSells } from './laboratory-that-sells.ts';
import { librarianAlone } from './librarian-alone.ts';
import { libraryNetwork } from './library-network.ts';
import { lighthouseService } from './lighthouse-service.ts';
import { metropolisService } from './metropolis-service.ts';
import { midwivesByEmail } from './midwives-by-email.ts';
import { minersVoices } from './miners-voices.ts';
import { mountainGuides } from './mountain-guides.ts';
import type { Person } from './person.ts';
import { researchDatasetInDanger } from './research-dataset-in-danger.ts';
import { riverBoatmen } from './river-boatmen.ts';
import { riverTechnician } from './river-technician.ts';
import { ruralSchools } from './rural-schools.ts';
import { seedDrillWorkshop } from './seed-drill-workshop.ts';
import { seedGrowers } from './seed-growers.ts';
import { sharedInfrastructure } from './shared-infrastructure.ts';
import { soleTraderMaintainer } from './sole-trader-maintainer.ts';
import { standardsBody } from './standards-body.ts';
import { teacherWithExercises } from './teacher-with-exercises.ts';
import { thermalEngineers } from './thermal-engineers.ts';
import { tiredMaintainer } from './tired-maintainer.ts';
import { townHallClerk } from './town-hall-clerk.ts';
import { translatorsCollective } from './translators-collective.ts';
import { twoVillages } from './two-villages.ts';

/** The people whose plans are kept in `tests/plans`, from the barest idea to the commons that stands. */
export const people: readonly Person[] = [
  librarianAlone,
  benchesIdea,
  judoLeague,
  cyclistsOwnMap,
  archivesLetters,
  minersVoices,
  townHallClerk,
  dairyEmployee,
  twoVillages,
  canteenTown,
  libraryNetwork,
  thermalEngineers,
  riverTechnician,
  bookshopsClub,
  mountainGuides,
  midwivesByEmail,
  fablabMakers,
  accordionCircle,
  seedDrillWorkshop,
  labInstrument,
  hospitalModel,
  seedGrowers,
  teacherWithExercises,
  ruralSchools,
  companyOpeningItsProduct,
  metropolisService,
  holidayCamps,
  lighthouseService,
  researchDatasetInDanger,
  corpusLab,
  laboratoryThatSells,
  tiredMaintainer,
  hivesWidow,
  soleTraderMaintainer,
  translatorsCollective,
  cooperativeWithClients,
  riverBoatmen,
  firstAidFederation,
  footpathMappers,
  sharedInfrastructure,
  standardsBody
];
