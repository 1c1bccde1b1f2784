import { dutyAccessibility } from './duty-accessibility.ts';
import { dutyCareSecrecy } from './duty-care-secrecy.ts';
import { dutyCustomerExit } from './duty-customer-exit.ts';
import { dutyDefectiveProduct } from './duty-defective-product.ts';
import { dutyDigitalStrategy } from './duty-digital-strategy.ts';
import { dutyElectedMembers } from './duty-elected-members.ts';
import { dutyElectronicInvoices } from './duty-electronic-invoices.ts';
import { dutyFlawReports } from './duty-flaw-reports.ts';
import { dutyMedicalDevice } from './duty-medical-device.ts';
import { dutyModelTransparency } from './duty-model-transparency.ts';
import { dutyOpenData } from './duty-open-data.ts';
import { dutyPersonalData } from './duty-personal-data.ts';
import { dutySafeObject } from './duty-safe-object.ts';
import { dutySecureProduct } from './duty-secure-product.ts';
import { dutySponsoredPost } from './duty-sponsored-post.ts';
import { dutyTrainingDeclaration } from './duty-training-declaration.ts';

/** What the law asks, in the order of the days from which it does. */
export const obligationAdvice = [
  dutyFlawReports,
  dutySecureProduct,
  dutyDefectiveProduct,
  dutyPersonalData,
  dutyCareSecrecy,
  dutyOpenData,
  dutyAccessibility,
  dutyMedicalDevice,
  dutyDigitalStrategy,
  dutyModelTransparency,
  dutySafeObject,
  dutyCustomerExit,
  dutyElectronicInvoices,
  dutyTrainingDeclaration,
  dutySponsoredPost,
  dutyElectedMembers
];
