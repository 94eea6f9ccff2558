import { PageFrame } from '@/components/page/page-frame';
export default function P() { return <PageFrame title="Overview">x</PageFrame>; }
