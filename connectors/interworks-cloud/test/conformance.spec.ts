import { describeSourceConformance } from '@tallylink/connector-testing';
import { interworksSubject } from './subject.js';

describeSourceConformance(interworksSubject);
