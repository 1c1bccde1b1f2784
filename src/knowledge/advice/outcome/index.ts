import { outcomeBuilding } from './outcome-building.ts';
import { outcomeClub } from './outcome-club.ts';
import { outcomeCommunityOfPractice } from './outcome-community-of-practice.ts';
import { outcomeDuplicate } from './outcome-duplicate.ts';
import { outcomeEstablished } from './outcome-established.ts';
import { outcomeIdea } from './outcome-idea.ts';
import { outcomeInBetween } from './outcome-in-between.ts';
import { outcomeNotShared } from './outcome-not-shared.ts';
import { outcomeOneOff } from './outcome-one-off.ts';
import { outcomeOpenInPart } from './outcome-open-in-part.ts';
import { outcomeOpenResource } from './outcome-open-resource.ts';
import { outcomeProduct } from './outcome-product.ts';
import { outcomePublicService } from './outcome-public-service.ts';
import { outcomeReenclosure } from './outcome-reenclosure.ts';
import { outcomeSingleVendor } from './outcome-single-vendor.ts';
import { outcomeTheirs } from './outcome-theirs.ts';
import { outcomeVisible } from './outcome-visible.ts';

/** What the project is today: what it is first, then what may be said of it besides. */
export const outcomeAdvice = [
  outcomeTheirs,
  outcomeIdea,
  outcomeNotShared,
  outcomeProduct,
  outcomeCommunityOfPractice,
  outcomeClub,
  outcomePublicService,
  outcomeVisible,
  outcomeOpenInPart,
  outcomeOpenResource,
  outcomeSingleVendor,
  outcomeInBetween,
  outcomeBuilding,
  outcomeEstablished,
  outcomeDuplicate,
  outcomeOneOff,
  outcomeReenclosure
];
