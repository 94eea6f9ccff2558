import { describe, expect, it } from '@jest/globals';
import { describeSourceConformance } from '@tallylink/connector-testing';
import { sampleSourceSubject } from './subject.js';

describeSourceConformance({ describe, it, expect }, sampleSourceSubject);
