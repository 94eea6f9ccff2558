import { describe, expect, it } from '@jest/globals';
import { describeSourceConformance } from '@tallylink/connector-testing';
import { interworksSubject } from './subject.js';

describeSourceConformance({ describe, it, expect }, interworksSubject);
