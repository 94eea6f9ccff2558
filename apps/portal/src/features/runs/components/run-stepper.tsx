'use client';

import { Fragment } from 'react';
import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { RunReply } from '@/api/schemas';
import { runSteps, type RunStep, type RunView } from '../fns/run-steps';
import classes from './run-stepper.module.css';

function Mark({ state, number }: { readonly state: RunStep['state']; readonly number: number }) {
  return (
    <span className={classes['mark']} data-state={state} data-number={number} aria-hidden>
      {state === 'done' ? (
        <IconCheck size={13} stroke={3} />
      ) : state === 'attention' ? (
        <IconAlertTriangle size={13} />
      ) : null}
    </span>
  );
}

const SAID: Record<RunStep['state'], string> = {
  done: 'done',
  current: 'now',
  waiting: 'to come',
  attention: 'needs you',
};

interface RunStepperProps {
  readonly run: RunReply;
  readonly onLook: (view: RunView) => void;
}

/** Where the month stands; each step can be looked back at. */
export function RunStepper({ run, onLook }: RunStepperProps) {
  return (
    <nav className={classes['steps']} aria-label="Steps of the month">
      {runSteps(run).map((step, index) => (
        <Fragment key={step.key}>
          {index > 0 && <span className={classes['line']} data-state={step.state} aria-hidden />}
          <Tooltip label={step.hint}>
            <UnstyledButton
              className={classes['step'] ?? ''}
              data-state={step.state}
              aria-label={`${step.label}, ${SAID[step.state]}`}
              {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onLook(step.view)}
            >
              <Mark state={step.state} number={index + 1} />
              {step.label}
            </UnstyledButton>
          </Tooltip>
        </Fragment>
      ))}
    </nav>
  );
}
