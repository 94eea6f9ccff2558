export interface paths {
    "/api/v1/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue, with the JSON Schemas of settings and credentials. */
        get: operations["Connectors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenants.invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tenants.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am and which tenants I belong to. */
        get: operations["Tenants.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenants.list"];
        put?: never;
        post: operations["Tenants.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.keys"];
        put?: never;
        post: operations["Members.createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationLinks.list"];
        put?: never;
        post: operations["ApplicationLinks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationLinks.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ApplicationLinks.update"];
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/entity-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links that hold now, or with `history=true` every version. */
        get: operations["Linking.list"];
        /** Links, changes or takes away; the run named is validated again without any request to a vendor. */
        put: operations["Linking.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/entity-links.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LinkFiles.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/entity-links/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes all of a table or, when a row is refused, nothing; each such row is named. */
        post: operations["LinkFiles.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/guard-rails/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link's present guard rails would have done with the plans of a month. */
        get: operations["PlanReplay.present"];
        put?: never;
        /** The same with other rails, before they are saved. Changes nothing. */
        post: operations["PlanReplay.candidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months of the pulldown, newest first, as the source says. */
        get: operations["ApplicationLinks.months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/name-templates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What things would be named by templates, on a line of this link. Saves nothing. */
        post: operations["NameTemplates.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retrieves a month. An open run of the same month is superseded; one that applies answers 409. */
        post: operations["Runs.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Schedules.get"];
        put: operations["Schedules.put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/target-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to link to, as typed in a linking cell. */
        get: operations["ApplicationLinks.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/application-links/{id}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last closed months, oldest first, each currency apart. */
        get: operations["Trend.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Walks the chain of hashes. */
        get: operations["Audit.verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Connections.list"];
        put?: never;
        post: operations["Connections.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Connections.get"];
        put?: never;
        post?: never;
        delete: operations["Connections.remove"];
        options?: never;
        head?: never;
        patch: operations["Connections.update"];
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/connections/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tests the connection and remembers the outcome. */
        post: operations["Connections.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/connections/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values for settings that are the tenant's own: billing codes, owners, currencies. */
        get: operations["Connections.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/connections/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries values that are not saved. */
        post: operations["Connections.checkUnsaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.invitations"];
        put?: never;
        post: operations["Members.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Members.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/members/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Members.remove"];
        options?: never;
        head?: never;
        patch: operations["Members.update"];
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest first, with what this member has not read. */
        get: operations["Notifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of notice, and whether this member is told. */
        get: operations["Notifications.readPreferences"];
        put: operations["Notifications.writePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notifications.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Overview.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/accept-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts every unambiguous suggestion at or above a score; with `preview` it only counts. */
        post: operations["Decisions.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes what was approved, and reads it back. */
        post: operations["Plans.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a retrieval, or an apply after the operation that is on its way. */
        post: operations["Runs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/create-missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was confirmed to be created in this run, and how each of it went. */
        get: operations["CreateMany.list"];
        put?: never;
        /** Creates exactly this in the target. The confirmed dialog is the approval; follow the run. */
        post: operations["CreateMissing.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/create-missing/many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates and links rows as they were shown; refused when one is not the same any more. */
        post: operations["CreateMany.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/create-missing/many/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the chosen lines lack, each thing once, with what looks alike. Writes nothing. */
        post: operations["CreateMany.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/create-missing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would be created, filled in, with the exact requests. Writes nothing. */
        post: operations["CreateMissing.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/customer-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the lines that match add up to for each customer, each currency apart. */
        get: operations["Lines.customerTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was decided about lines of the run, and every decision that is offered. */
        get: operations["Decisions.list"];
        put?: never;
        /** Takes an offer of a line: a charge, an adoption, a set-back, an extension, a choice. The plan is made anew, with a new hash; nothing is written before it is approved. */
        post: operations["Decisions.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a decision back while the run is open. The plan is made anew. */
        delete: operations["Decisions.takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: `run` with the run as it is now, at once and whenever it has changed. */
        get: operations["Runs.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leaves lines or charges out, with a reason that holds next month too. */
        post: operations["Decisions.exclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/include": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an exclusion back. */
        post: operations["Decisions.include"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/line-facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers and findings of the run with their counts, for the filters. */
        get: operations["Lines.facets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/line-window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of a part of the grid, at an offset and in an order; nothing is counted. */
        get: operations["Lines.window"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The grid: a page of lines with the totals of everything that matches. */
        get: operations["Lines.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The line's story: charges, raw records, timelines, links, operations. */
        get: operations["Lines.story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/lines/{lineId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lines.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/next-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the next line stands that is not as it should be; from the top again at the end. */
        get: operations["Lines.nextFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every operation of the run with its journal. */
        get: operations["Plans.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/operations/{operationId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a stopped operation again, as a new operation that names it. */
        post: operations["Plans.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What would be written, with the money before and after, and what is not written. */
        get: operations["Plans.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan as a canonical file, whose hash can be computed again with scripts/verify-plan.mjs. */
        get: operations["Plans.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves exactly this plan. Refused while the tie-out is open or when the hash has changed. */
        post: operations["Plans.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan/operations/{operationId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exact requests of one operation. Sends none of them. */
        get: operations["Plans.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the plan back, or withdraws an approval; the run is open again. */
        post: operations["Plans.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/plan/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back an approval, or the first of two, while nothing was written; the run is open again. */
        post: operations["Plans.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/re-point": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what was shown; refused when it is not the same any more. */
        post: operations["RePoint.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/re-point/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the run would be with the links led elsewhere. Nothing is changed. */
        post: operations["RePoint.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/rejected-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of the source that could not be understood; each of them keeps the tie-out open. */
        get: operations["Runs.rejected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per customer: what the distributor billed, what the target will bill and did bill. */
        get: operations["Reports.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reports.spreadsheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/revalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validates and plans again from what was read; asks no vendor. */
        post: operations["Runs.revalidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/tie-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Runs.tieOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans the operations that would take the applied ones back; they need an approval like any other. The plan is of a new run. */
        post: operations["Plans.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/runs/{id}/unlinked-charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Charges of the month that belong to no line. */
        get: operations["Lines.charges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This member’s own and those that are shared, by name. */
        get: operations["SavedViews.list"];
        put?: never;
        post: operations["SavedViews.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a view; for a week it can be restored. */
        delete: operations["SavedViews.remove"];
        options?: never;
        head?: never;
        patch: operations["SavedViews.update"];
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/saved-views/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SavedViews.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenantId}/saved-views/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes what a browser kept: all or nothing, and nothing twice. */
        post: operations["SavedViews.takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptSuggestionsReply: {
            /** @description Suggestions left alone because two candidates are alike. */
            ambiguous: number;
            /** @description false: only counted. */
            done: boolean;
            /** @description Lines that they touch. */
            lines: number;
            /** @description Links that are (or would be) made. */
            links: number;
            run: components["schemas"]["RunReply"];
            totals: components["schemas"]["MoneyDto"][];
        };
        AcceptSuggestionsRequest: {
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            kinds?: ("customer" | "contract" | "service")[];
            lineIds?: string[];
            /** @description 50 to 100, default 90. */
            minimumScore?: number;
            /** @description Only count, change nothing. */
            preview?: boolean;
        };
        AgreementPeriodReply: {
            /** Format: date */
            endExclusive: string;
            posted: boolean;
            /** Format: date */
            start: string;
        };
        AgreementStepReply: {
            /** Format: date */
            day: string;
            unitCost: components["schemas"]["MoneyDto"] | null;
            unitPrice: components["schemas"]["MoneyDto"] | null;
            units: string;
        };
        ApiKeyListReply: {
            items: components["schemas"]["ApiKeyReply"][];
        };
        ApiKeyReply: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description Its first characters. */
            prefix: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        ApplicationLinkListReply: {
            items: components["schemas"]["ApplicationLinkReply"][];
        };
        ApplicationLinkReply: {
            /** Format: date-time */
            createdAt: string;
            /** @description Version of its entity links; it is part of a plan's hash. */
            entityLinkVersion: number;
            id: string;
            name: string;
            policies: components["schemas"]["PoliciesReply"];
            source: components["schemas"]["LinkSideReply"];
            target: components["schemas"]["LinkSideReply"];
        };
        ApprovalReply: {
            /** Format: date-time */
            at: string | null;
            by: string;
            /**
             * Format: date-time
             * @description Until then it has to be applied.
             */
            expiresAt: string | null;
            operations: number;
        };
        ApprovePlanRequest: {
            /** @description The hash of the plan as it was shown. */
            hash: string;
            /** @description Left out: all ticked ones. Chains are approved whole. */
            operationIds?: string[];
        };
        AuditEntryReply: {
            action: string;
            actor: string;
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            before: {
                [key: string]: unknown;
            } | null;
            /** @description Over this entry and the one before. */
            hash: string;
            number: number;
            reason: string | null;
            resource: string;
        };
        AuditListReply: {
            items: components["schemas"]["AuditEntryReply"][];
            nextBefore: number | null;
        };
        AuditVerificationReply: {
            /** @description The first entry that does not fit. */
            brokenAt: number | null;
            entries: number;
            intact: boolean;
        };
        AutoApprovalDto: {
            /** @description Whether what the policy has approved is written at once. Left out: a person starts it. */
            apply?: boolean;
            /** @description Largest change of a period's bill. */
            largestChangeMoney?: string | null;
            /** @description Largest change of units. */
            largestChangeUnits?: string | null;
            /** @description Most changes in one plan. */
            mostChanges?: number | null;
        };
        AutoApprovalReply: {
            /** @description Whether it is written at once. */
            apply: boolean;
            largestChangeMoney: string | null;
            largestChangeUnits: string | null;
            mostChanges: number | null;
            /** Format: date-time */
            setAt: string;
            /** @description The person who set it. */
            setBy: string;
        };
        ChargeReply: {
            amount: components["schemas"]["MoneyDto"];
            /** @description Whether it counts units, or is money only. */
            countsUnits: boolean;
            credit: boolean;
            description: string;
            documentCode: string;
            /** Format: date */
            endExclusive: string | null;
            id: string;
            /** @description The source's record, unchanged. */
            raw: {
                [key: string]: unknown;
            } | null;
            /** Format: date */
            start: string | null;
            units: string;
        };
        CheckConnectionRequest: {
            connectionId?: string;
            connectorId: string;
            credentials: {
                [key: string]: unknown;
            };
            settings: {
                [key: string]: unknown;
            };
        };
        CheckFindingReply: {
            code: string;
            /** @description The setting or credential to look at. */
            field: string | null;
            message: string;
            /** @enum {string} */
            severity: "ok" | "attention" | "blocking";
        };
        CheckReply: {
            /** Format: date-time */
            checkedAt: string;
            findings: components["schemas"]["CheckFindingReply"][];
            ok: boolean;
            /** @description What was reached, in a sentence. */
            summary: string;
        };
        ChoiceReply: {
            label: string;
            value: string;
        };
        ConfirmRePointRequest: {
            /** @description All links that lead to this id of the target now. */
            fromTargetId?: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description Or the links of these lines. */
            lines?: components["schemas"]["SelectionRequest"];
            /** @description Of the preview: what is done is what was shown. */
            proof: string;
            /** @description Why; kept in the history of every link. */
            reason: string;
            /** @description The target's id that they lead to from now on. */
            toTargetId: string;
        };
        ConnectionChoicesReply: {
            items: components["schemas"]["SettingChoicesReply"][];
        };
        ConnectionListReply: {
            items: components["schemas"]["ConnectionReply"][];
        };
        ConnectionReply: {
            /** @description Application links that use it. */
            applicationLinks: number;
            connectorId: string;
            connectorName: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Names of the credentials that are stored; their values are never returned. */
            credentialFields: string[];
            id: string;
            /** @enum {string} */
            kind: "source" | "target";
            lastCheck: components["schemas"]["CheckReply"] | null;
            name: string;
            settings: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "unchecked" | "ok" | "failing";
        };
        ConnectorListReply: {
            items: components["schemas"]["ConnectorReply"][];
        };
        ConnectorReply: {
            /** @description JSON Schema of the credentials form; values are never returned. */
            credentialsSchema: {
                [key: string]: unknown;
            };
            displayName: string;
            /**
             * @description Unique over all connectors.
             * @example interworks-cloud
             */
            id: string;
            /** @enum {string} */
            kind: "source" | "target";
            /** @description JSON Schema of the settings form. */
            settingsSchema: {
                [key: string]: unknown;
            };
            /** @description Version of the connector package. */
            version: string;
            /** @description The vendor's words for the canonical columns. */
            vocabulary: {
                [key: string]: unknown;
            };
        };
        CostStepReply: {
            /** Format: date */
            day: string;
            free: boolean;
            unitCost: components["schemas"]["MoneyDto"] | null;
        };
        CreateApiKeyRequest: {
            name: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        CreateApplicationLinkRequest: {
            name: string;
            policies?: components["schemas"]["PoliciesDto"];
            sourceConnectionId: string;
            targetConnectionId: string;
        };
        CreateConnectionRequest: {
            connectorId: string;
            credentials: {
                [key: string]: unknown;
            };
            name: string;
            settings: {
                [key: string]: unknown;
            };
        };
        CreatedApiKeyReply: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            /** @description Shown once. */
            key: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description Its first characters. */
            prefix: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        CreatedInvitationReply: {
            /** Format: date-time */
            acceptedAt: string | null;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
            /** @description Shown once; the link of the invitation carries it. */
            token: string;
        };
        CreateInvitationRequest: {
            email: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        CreateManyReply: {
            /** @description Rows that were linked to what is there. */
            linked: number;
            operations: components["schemas"]["OperationReply"][];
            run: components["schemas"]["RunReply"];
        };
        CreateManyRequest: {
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            /** @description Left out: all three. */
            kinds?: ("customer" | "contract" | "service")[];
            lineIds?: string[];
            rows: components["schemas"]["MissingRowChoice"][];
        };
        CreateMissingItem: {
            address?: string | null;
            /** @description Contracts and services: months of a billing period. */
            billingPeriodMonths?: number;
            city?: string | null;
            countryCode?: string | null;
            email?: string | null;
            /** Format: date */
            endExclusive?: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description The line that lacks it. */
            lineId: string;
            name?: string | null;
            phone?: string | null;
            postalCode?: string | null;
            sku?: string | null;
            /** Format: date */
            start?: string;
            unitCost?: components["schemas"]["MoneyDto"];
            unitPrice?: components["schemas"]["MoneyDto"];
            vatNumber?: string | null;
        };
        CreateMissingPreviewReply: {
            items: components["schemas"]["CreateMissingProposalReply"][];
        };
        CreateMissingProposalReply: {
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            lineId: string;
            /** @description Things of the same kind that look alike and may be meant. */
            lookAlikes: string[];
            /** @description What must be filled in first, in sentences. */
            problems: string[];
            requests: components["schemas"]["PreviewedRequestReply"][];
            /** @description What will be created, in a sentence. */
            sentence: string;
            /** @description The values for the dialog, by the names of the item. */
            values: {
                [key: string]: unknown;
            };
        };
        CreateMissingReply: {
            operations: components["schemas"]["OperationReply"][];
            run: components["schemas"]["RunReply"];
        };
        CreateMissingRequest: {
            items: components["schemas"]["CreateMissingItem"][];
        };
        CreateRunRequest: {
            /**
             * @description YYYY-MM
             * @example 2026-10
             */
            month: string;
        };
        CreateSavedViewRequest: {
            /** @description Columns that are put away; null: the view leaves them. */
            hiddenColumns?: string[] | null;
            name: string;
            /** @description What filters and groups the lines: the part of the page’s address that says it. */
            query: string;
            /** @description Everyone in the organisation sees it. */
            shared?: boolean;
            /** @description The column that orders, with a minus before it from high to low; empty: none does; null: the view leaves it. */
            sort?: string | null;
        };
        CreateTenantRequest: {
            name: string;
        };
        CreationListReply: {
            items: components["schemas"]["CreationReply"][];
            /** @description Whether the run is still taking up what was made. */
            working: boolean;
        };
        CreationReply: {
            /** @description Nothing more happens to it by itself. */
            ended: boolean;
            /** @description The row's key. */
            key: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description What the target said, or why it stopped. */
            message: string | null;
            name: string;
            operationId: string;
            /** @description The target's id of what was made. */
            reference: string | null;
            /** @enum {string} */
            state: "pending" | "sending" | "applied" | "unknown" | "verified" | "rejected" | "stale" | "blocked" | "conflict" | "cancelled";
        };
        CustomerMarginReply: {
            /** @description Months of a full period. */
            billingPeriodMonths: number | null;
            cost: components["schemas"]["MoneyDto"];
            currency: string;
            margin: components["schemas"]["MoneyDto"];
            /** @description Percent of the price. */
            marginPercent: string | null;
            name: string;
            price: components["schemas"]["MoneyDto"];
            targetCustomerId: string;
            /** @description Services left out, because their cost is not known. */
            withoutCost: number;
        };
        CustomerPreviewReply: {
            change: components["schemas"]["MoneyDto"];
            currency: string;
            items: components["schemas"]["PreviewItemReply"][];
            monthAfter: components["schemas"]["MoneyDto"];
            monthBefore: components["schemas"]["MoneyDto"];
            name: string;
            nextAfter: components["schemas"]["MoneyDto"];
            nextBefore: components["schemas"]["MoneyDto"];
            operations: number;
            targetCustomerId: string | null;
        };
        CustomerTotalsListReply: {
            items: components["schemas"]["CustomerTotalsReply"][];
        };
        CustomerTotalsReply: {
            chargesTotal: components["schemas"]["MoneyDto"];
            currency: string;
            customerId: string;
            lines: number;
            moneyEffect: components["schemas"]["MoneyDto"];
        };
        DecideReply: {
            decision: components["schemas"]["TakenDecisionReply"] | null;
            /** @description The open plan's new hash. */
            planHash: string;
            run: components["schemas"]["RunReply"];
        };
        DecideRequest: {
            /** @description Of a choice: the id of the one that is meant. */
            choiceId?: string;
            /**
             * Format: date
             * @description Where a kind is offered for several days: which one (the day of a set-back).
             */
            day?: string;
            /**
             * Format: date
             * @description Of an extension: the day from which on the contract has ended. Left out: as it is offered.
             */
            endExclusive?: string;
            /**
             * @description Instead of the id, with a line.
             * @enum {string}
             */
            kind?: "charge-once" | "charge-units" | "charge-and-change" | "extend-agreement" | "accept-change" | "adopt" | "set-back" | "choose-line" | "choose-contract";
            /** @description A line of the run that the offer is about. */
            lineId?: string;
            /** @description The id of an offer, as a line's finding shows it. */
            offerId?: string;
            /** @description Needed where the offer says so. */
            reason?: string;
        };
        DecisionReply: {
            charges: number;
            /** @description false: only counted. */
            done: boolean;
            lines: number;
            run: components["schemas"]["RunReply"];
            totals: components["schemas"]["MoneyDto"][];
        };
        DecisionsReply: {
            items: components["schemas"]["TakenDecisionReply"][];
            offers: components["schemas"]["OfferReply"][];
        };
        EarlierCreationReply: {
            message: string | null;
            /** @enum {string} */
            state: "pending" | "sending" | "applied" | "unknown" | "verified" | "rejected" | "stale" | "blocked" | "conflict" | "cancelled";
        };
        EntityLinkItem: {
            /** @description A line of the target, where the same service stands twice on a contract. */
            agreementLineId?: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description A line of the run; its keys are used. */
            lineId?: string;
            reason?: string;
            /**
             * @description Services: the same product everywhere (default), or only on this contract. Contracts: this one (default), or the customer's default for the billing period (everywhere).
             * @enum {string}
             */
            scope?: "everywhere" | "contract";
            /** @description The key itself, as a link or the history shows it. */
            sourceKey?: string;
            /** @description The target's id; null takes the link away. */
            targetId?: string | null;
        };
        EntityLinkListReply: {
            items: components["schemas"]["EntityLinkReply"][];
            version: number;
        };
        EntityLinkReply: {
            /** Format: date-time */
            at: string;
            by: string;
            id: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description What it was before. */
            previousTargetName: string | null;
            reason: string | null;
            /** @description What it is remembered by. */
            sourceKey: string;
            sourceName: string;
            /** @description null: the link was taken away. */
            targetId: string | null;
            targetName: string | null;
            version: number;
        };
        ErrorBody: {
            /** @description AREA.REASON */
            code: string;
            issues?: components["schemas"]["IssueReply"][];
            /** @description What happened, what was not done, what to do next. */
            message: string;
            requestId: string | null;
        };
        ErrorReply: {
            error: components["schemas"]["ErrorBody"];
        };
        ExcludeRequest: {
            chargeIds?: string[];
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            lineIds?: string[];
            /** @description Only count, change nothing. */
            preview?: boolean;
            /** @description Needed; it holds next month too. */
            reason: string;
        };
        FindingReply: {
            /** @enum {string} */
            action: "none" | "link" | "choose" | "create-missing" | "update" | "exclude" | "extend-agreement" | "charge-once" | "adopt" | "decide";
            code: string;
            /** Format: date */
            day: string | null;
            message: string;
            money: components["schemas"]["MoneyDto"] | null;
            offers: components["schemas"]["OfferReply"][];
            /** @enum {string} */
            severity: "ok" | "info" | "attention" | "blocking";
        };
        FoundInYearReply: {
            foundMoney: components["schemas"]["MoneyDto"];
            /** @description Closed months of it. */
            months: number;
            /** @description The year of the newest closed month. */
            year: string;
        };
        GivenApprovalReply: {
            /** Format: date-time */
            at: string;
            by: string;
            operations: number;
        };
        GuardRailsRequest: {
            /**
             * @description Whether a change that sells below cost is only named, or waits for a tick by hand.
             * @enum {string}
             */
            belowCost?: "warn" | "hold";
            /**
             * @description Whether a source that bills nothing any more may end everything.
             * @enum {string}
             */
            emptySource?: "refuse" | "allow";
            /** @description The same in money of a full period, in the service's currency. */
            largestChangeMoney?: string | null;
            /** @description The same in percent of the units. */
            largestChangePercent?: string | null;
            /** @description Largest change of units that a plan may hold without a second look. */
            largestChangeUnits?: string | null;
            /** @description Most of the lines that may go to 0 in one plan, in percent. */
            mostEnds?: number | null;
        };
        HealthReply: {
            /** @enum {string} */
            database: "up" | "down";
            /** @enum {string} */
            status: "ok" | "error";
            version: string;
        };
        ImportLinksReply: {
            /** @description Links that change. */
            changed: number;
            /** @description false: nothing was changed, because it was a preview or rows were refused. */
            done: boolean;
            refused: components["schemas"]["RefusedRowReply"][];
            rows: number;
        };
        ImportLinksRequest: {
            /** @description The table, as text: as the export gives it. */
            content: string;
            /** @description Only say what would change. */
            preview?: boolean;
            /** @description The run whose target the ids are looked up in; it is validated again. */
            runId?: string;
        };
        IncludeRequest: {
            chargeIds?: string[];
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            lineIds?: string[];
            /** @description Only count, change nothing. */
            preview?: boolean;
        };
        InvitationListReply: {
            items: components["schemas"]["InvitationReply"][];
        };
        InvitationPreviewReply: {
            email: string;
            tenant: components["schemas"]["TenantReply"];
        };
        InvitationReply: {
            /** Format: date-time */
            acceptedAt: string | null;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            id: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        IssueReply: {
            message: string;
            path: string;
        };
        LateChargesReply: {
            count: number;
            message: string;
            /** Format: date-time */
            seenAt: string;
            /** @description YYYY-MM */
            seenInMonth: string;
            /** @description The run whose reading saw them. */
            seenInRunId: string;
            totals: components["schemas"]["MoneyDto"][];
        };
        LineDifferenceReply: {
            unitCost: components["schemas"]["MoneyDto"] | null;
            unitPrice: components["schemas"]["MoneyDto"] | null;
            /** @description Closing units, source minus target. */
            units: string;
        };
        LineEventReply: {
            action: string;
            /** Format: date-time */
            at: string;
            by: string;
            reason: string | null;
        };
        LineFacetReply: {
            id: string;
            lines: number;
            name: string;
        };
        LineFacetsReply: {
            customers: components["schemas"]["LineFacetReply"][];
            findings: components["schemas"]["LineFacetReply"][];
        };
        LineLinksReply: {
            /** @description The target's line, once all three are linked and it exists. */
            agreementLineId: string | null;
            contract: components["schemas"]["LinkStateReply"];
            customer: components["schemas"]["LinkStateReply"];
            service: components["schemas"]["LinkStateReply"];
        };
        LineMarginReply: {
            /** @description Sold for less than it costs. */
            belowCost: boolean;
            /** @description Months of a full period. */
            billingPeriodMonths: number | null;
            /** @description The chain of its operations. */
            chain: string;
            cost: components["schemas"]["MoneyDto"] | null;
            lineIds: string[];
            margin: components["schemas"]["MoneyDto"] | null;
            /** @description Percent of the price. */
            marginPercent: string | null;
            price: components["schemas"]["MoneyDto"];
            serviceName: string;
            targetCustomerId: string;
            unitCost: components["schemas"]["MoneyDto"] | null;
            unitPrice: components["schemas"]["MoneyDto"];
            units: string;
        };
        LineNoteReply: {
            code: string;
            message: string;
            money: components["schemas"]["MoneyDto"] | null;
        };
        LinePlaceReply: {
            /** @description Its row among those that match; null: there is none. */
            offset: number | null;
        };
        LineReply: {
            /** @description Months. */
            billingPeriod: number | null;
            chargesTotal: components["schemas"]["MoneyDto"];
            /** @description Months. */
            commitmentPeriod: number | null;
            contractId: string;
            contractName: string;
            currency: string;
            customer: components["schemas"]["NamedReply"];
            difference: components["schemas"]["LineDifferenceReply"] | null;
            /** Format: date */
            effectiveDate: string;
            /** @description Why it is excluded. */
            excludedReason: string | null;
            findings: components["schemas"]["FindingReply"][];
            id: string;
            /** @enum {string} */
            kind: "recurring" | "usage";
            links: components["schemas"]["LineLinksReply"];
            margin: components["schemas"]["UnitMarginReply"] | null;
            moneyEffect: components["schemas"]["MoneyDto"] | null;
            /** @description Operations of the present plan. */
            operationIds: string[];
            service: components["schemas"]["ServiceReply"];
            /** @enum {string} */
            state: "todo" | "change" | "match" | "excluded";
            /** @enum {string} */
            status: "active" | "suspended" | "pending-cancellation" | "cancelled" | "inactive" | "unknown";
            target: components["schemas"]["LineTargetReply"] | null;
            trial: boolean;
            unitCost: components["schemas"]["MoneyDto"] | null;
            units: components["schemas"]["LineUnitsReply"];
        };
        LinesFilter: {
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            billingPeriod?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            charges?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            commitmentPeriod?: string;
            /** @description Text that the column contains. */
            contract?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            cost?: string;
            currency?: string;
            /** @description The source's customer id. */
            customerId?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            difference?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            effect?: string;
            /** @description A range of days, both in it. */
            effectiveDate?: string;
            /** @description A finding code. */
            finding?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            margin?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            price?: string;
            /** @description Text in customer, contract or service. */
            q?: string;
            /** @description Text that the column contains. */
            service?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            targetCost?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            targetUnits?: string;
            /**
             * @description A range, both ends in it.
             * @example 12..20
             */
            units?: string;
            /** @enum {string} */
            view?: "todo" | "all" | "excluded";
        };
        LinesPageReply: {
            items: components["schemas"]["LineReply"][];
            nextCursor: string | null;
            /** @description Lines that match the filter. */
            total: number;
            totals: components["schemas"]["LineTotalsReply"][];
            views: components["schemas"]["ViewCountsReply"];
        };
        LineStoryReply: {
            charges: components["schemas"]["ChargeReply"][];
            costs: components["schemas"]["CostStepReply"][];
            events: components["schemas"]["LineEventReply"][];
            line: components["schemas"]["LineReply"];
            linkHistory: components["schemas"]["EntityLinkReply"][];
            notes: components["schemas"]["LineNoteReply"][];
            operations: components["schemas"]["OperationReply"][];
            /** @description The source's subscription, unchanged. */
            rawContract: {
                [key: string]: unknown;
            } | null;
            targetPeriods: components["schemas"]["AgreementPeriodReply"][];
            targetSteps: components["schemas"]["AgreementStepReply"][];
        };
        LineTargetReply: {
            agreementLineId: string | null;
            closingUnits: string;
            openingUnits: string;
            /** @description Billing lines that add up on this agreement line. */
            sharedBy: number;
            unitCost: components["schemas"]["MoneyDto"] | null;
            unitPrice: components["schemas"]["MoneyDto"] | null;
        };
        LineTotalsReply: {
            chargesTotal: components["schemas"]["MoneyDto"];
            currency: string;
            lines: number;
            moneyEffect: components["schemas"]["MoneyDto"];
        };
        LineUnitsReply: {
            /**
             * @description The weakest basis of the month.
             * @enum {string}
             */
            basis: "settled" | "provisional" | "derived" | "assumed";
            closing: string;
            opening: string;
            steps: components["schemas"]["UnitsStepReply"][];
        };
        LineWindowReply: {
            items: components["schemas"]["LineReply"][];
        };
        LinkSideReply: {
            connectionId: string;
            connectionName: string;
            connectorId: string;
            /** @description The connector's display name, for heads: Autotask. */
            displayName: string;
            /** @description The vendor's words for the canonical columns. */
            vocabulary: {
                [key: string]: unknown;
            };
        };
        LinkStateReply: {
            linked: boolean;
            suggestion: components["schemas"]["SuggestionReply"] | null;
            targetId: string | null;
            targetName: string | null;
        };
        LookAlikeReply: {
            /** @description 0 to 100. */
            score: number;
            /** @description What it is and why it looks alike. */
            sentence: string;
            targetId: string;
            targetName: string;
        };
        MemberListReply: {
            items: components["schemas"]["MemberReply"][];
        };
        MemberReply: {
            email: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
            /** Format: date-time */
            since: string;
            userId: string;
        };
        MeReply: {
            apiKeyName: string | null;
            /** @enum {string} */
            kind: "user" | "api-key";
            tenants: components["schemas"]["TenantReply"][];
            user: components["schemas"]["UserReply"] | null;
        };
        MissingReply: {
            /** @description Chosen lines that lack something. */
            lines: number;
            /** @description Rows that are left for another go. */
            more: number;
            /** @description Requests besides one for each creation: looking before and reading back each kind, contracts that wait for a new customer apart. */
            readsPerBatch: number;
            /** @description Requests that the target takes from us now. */
            roomNow: number;
            rows: components["schemas"]["MissingRowReply"][];
        };
        MissingRequest: {
            changes?: components["schemas"]["MissingRowChange"][];
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            /** @description Left out: all three. */
            kinds?: ("customer" | "contract" | "service")[];
            lineIds?: string[];
        };
        MissingRowChange: {
            /** @description Of the row. */
            key: string;
            name?: string;
            /** @description Of a service. */
            unitPrice?: components["schemas"]["MoneyDto"];
        };
        MissingRowChoice: {
            /** @enum {string} */
            action: "create" | "link";
            /** @description Of the row. */
            key: string;
            name?: string;
            /** @description Of the row: what is created is what was shown. */
            proof: string;
            /** @description With `link`: what the target has already. */
            targetId?: string;
            /** @description Of a service. */
            unitPrice?: components["schemas"]["MoneyDto"];
        };
        MissingRowReply: {
            currency: string;
            customerName: string;
            /** @description Something that is there is probably meant: a person decides. */
            doubtful: boolean;
            earlier: components["schemas"]["EarlierCreationReply"] | null;
            /** @description The same for every line that lacks this. */
            key: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description The first line that lacks it. */
            lineId: string;
            /** @description Lines that lack it. */
            lines: number;
            /** @description Characters that the target takes; null: not known. */
            longestName: number | null;
            lookAlikes: components["schemas"]["LookAlikeReply"][];
            name: string;
            /** @description The target has this very name: most targets refuse a second one. */
            nameTaken: boolean;
            /** @description The row of the customer that is created first. */
            needs: string | null;
            /** @description No rule gives a price: a person does, and until then it cannot be created. */
            needsPrice: boolean;
            /** @description What must be done first, in sentences. */
            problems: string[];
            proof: string;
            serviceName: string;
            /** @description Offered ticked: nothing speaks against it. */
            ticked: boolean;
            /** @description The values, by the names of an item of create-missing. */
            values: {
                [key: string]: unknown;
            };
            /** @description It is on its way already. */
            working: boolean;
        };
        MoneyDto: {
            /**
             * @description Exact decimal as text.
             * @example 12.34
             */
            amount: string;
            /**
             * @description ISO 4217 code.
             * @example EUR
             */
            currency: string;
        };
        MonthReply: {
            /**
             * @description YYYY-MM
             * @example 2026-10
             */
            month: string;
            /** @description The newest run of the month. */
            runId: string | null;
            runState: string | null;
        };
        MonthsReply: {
            currencies: string[];
            items: components["schemas"]["MonthReply"][];
            /** @description The source's present time. */
            now: string;
            /** @description The source's zone. */
            zone: string | null;
        };
        NamedDifferenceReply: {
            customerName: string | null;
            /** Format: date */
            endExclusive: string;
            lineIds: string[];
            message: string;
            money: components["schemas"]["MoneyDto"] | null;
            /** @description The offer that would bill it once. */
            offerId: string | null;
            reason: string;
            /** Format: date */
            start: string;
        };
        NamedReply: {
            id: string;
            name: string;
        };
        NameExampleReply: {
            /** @description As it is without a template of your own. */
            defaultTemplate: string;
            /** @description The name that a line gets by it; null: the template cannot be used. */
            example: string | null;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description Characters that the target takes; null: not known before a month was read. */
            longest: number | null;
            placeholders: components["schemas"]["NamePlaceholderReply"][];
            /** @description Why it cannot be used. */
            problem: string | null;
            template: string;
        };
        NameExamplesReply: {
            items: components["schemas"]["NameExampleReply"][];
        };
        NamePlaceholderReply: {
            /** @description What it is in the example; empty: the line does not say it. */
            example: string;
            means: string;
            /** @description Without its braces. */
            name: string;
        };
        NameTemplatesDto: {
            /** @description With {customer}, {product}, {sku}, {period}, {term} and {contract}. */
            contract?: string | null;
            /** @description With {customer} and {number}. */
            customer?: string | null;
            /** @description With {product}, {sku}, {period} and {term}. */
            service?: string | null;
        };
        NameTemplatesReply: {
            /** @example {customer} – {product}, {period} */
            contract: string;
            /** @example {customer} */
            customer: string;
            /** @example {product} */
            service: string;
        };
        NoticeKindReply: {
            /** @description Why it cannot be turned off; null: the member chooses. */
            alwaysBecause: string | null;
            kind: string;
            /** @description What it tells, in a sentence. */
            message: string;
            /** @description This member is told. */
            on: boolean;
            /** @description What happens, as a head. */
            title: string;
        };
        NotificationListReply: {
            items: components["schemas"]["NotificationReply"][];
            unread: number;
        };
        NotificationPreferencesReply: {
            kinds: components["schemas"]["NoticeKindReply"][];
        };
        NotificationPreferencesRequest: {
            off: ("retrieved" | "policyWaits" | "approvalWaits" | "allVerified")[];
        };
        NotificationReply: {
            /** Format: date-time */
            at: string;
            id: string;
            /** @description What happened to the run: retrieved, policyWaits, approvalWaits, allVerified, failed, someLeft, stale, expired. */
            kind: string;
            /** @description What happened and what to do, in a sentence. */
            message: string;
            /** @description Whether this member has read it. */
            read: boolean;
            /** @description The run that it is about. */
            runId: string;
            title: string;
        };
        OfferChoiceReply: {
            id: string;
            name: string;
        };
        OfferedView: {
            name: string;
            /** @description What filters and groups the lines: the part of the page’s address that says it. */
            query: string;
        };
        OfferReply: {
            choices: components["schemas"]["OfferChoiceReply"][];
            /**
             * Format: date
             * @description From which day it holds; of an extension, the day from which on the contract has ended.
             */
            day: string | null;
            /** @description The decision that took it; null: not taken. */
            decisionId: string | null;
            /** Format: date */
            endExclusive: string | null;
            id: string;
            /** @enum {string} */
            kind: "charge-once" | "charge-units" | "charge-and-change" | "extend-agreement" | "accept-change" | "adopt" | "set-back" | "choose-line" | "choose-contract";
            /** @description The words of its button. */
            label: string;
            lineIds: string[];
            money: components["schemas"]["MoneyDto"] | null;
            /** @description Whether a reason must be given. */
            needsReason: boolean;
            /** @description What it would do, and what stays as it is. */
            sentence: string;
            /**
             * Format: date
             * @description First day of the days that it bills, or by which it extends.
             */
            start: string | null;
            units: string | null;
        };
        OperationCountsReply: {
            applied: number;
            pending: number;
            sending: number;
            /** @description rejected, stale, blocked, conflict, cancelled */
            stopped: number;
            total: number;
            unknown: number;
            verified: number;
        };
        OperationEventReply: {
            /** Format: date-time */
            at: string;
            message: string;
            state: string;
        };
        OperationListReply: {
            counts: components["schemas"]["OperationCountsReply"];
            items: components["schemas"]["OperationReply"][];
        };
        OperationPreviewReply: {
            operationId: string;
            requests: components["schemas"]["PreviewedRequestReply"][];
        };
        OperationReply: {
            after: {
                [key: string]: unknown;
            } | null;
            approved: boolean;
            attempts: number;
            before: {
                [key: string]: unknown;
            } | null;
            canRetry: boolean;
            /** @description Operations of one chain are approved and stop together. */
            chain: string;
            customerName: string | null;
            /** Format: date */
            effectiveDate: string | null;
            events: components["schemas"]["OperationEventReply"][];
            id: string;
            /** @enum {string} */
            kind: "change-line" | "add-line" | "create-customer" | "create-agreement" | "create-service" | "create-charge" | "delete-charge" | "extend-agreement";
            lineIds: string[];
            /** @description What the target said, or why it stopped. */
            message: string | null;
            monthEffect: components["schemas"]["MoneyDto"] | null;
            monthlyEffect: components["schemas"]["MoneyDto"] | null;
            /** @description The target's id of what was made. */
            reference: string | null;
            /** @description The operation that this one tries again. */
            retryOf: string | null;
            serviceName: string | null;
            /** @enum {string} */
            state: "pending" | "sending" | "applied" | "unknown" | "verified" | "rejected" | "stale" | "blocked" | "conflict" | "cancelled";
            /** @description What will be written, in a sentence. */
            summary: string;
            targetCustomerId: string | null;
            /** @description Offered ticked. */
            ticked: boolean;
        };
        OverviewLinkReply: {
            applicationLink: components["schemas"]["ApplicationLinkReply"];
            lastRuns: components["schemas"]["OverviewRunReply"][];
            latest: components["schemas"]["OverviewRunReply"] | null;
        };
        OverviewReply: {
            items: components["schemas"]["OverviewLinkReply"][];
            /** @description What to do next, in a sentence. */
            next: string;
        };
        OverviewRunReply: {
            /** Format: date-time */
            createdAt: string;
            lines: number;
            month: string;
            /** @description Operations that wait for an approval. */
            operations: number;
            runId: string;
            state: string;
            toDo: number;
            unlinked: components["schemas"]["MoneyDto"][];
        };
        PlanBudgetReply: {
            /** @description q: adjustments of units, cost and price, one request each. */
            adjustments: number;
            /** @description The window's limit, of all tools where the target says. */
            allowed: number;
            /** @description The most that we send in a window. */
            forUs: number;
            /** @description What is left to other tools, in percent of the target's limit. */
            headroomPercent: number;
            /** @description In a sentence, when it does not fit at once. */
            note: string | null;
            /** @description w: every other write, one request each. */
            otherWrites: number;
            /** @description pages(q): the lines, read back. */
            readBack: number;
            /** @description pages(q): the lines, read right before the writes. */
            readBefore: number;
            /** @description Requests that may be sent now. */
            roomNow: number;
            /** @description Share of the limit, in percent. */
            sharePercent: string;
            /** @description w + q + 2 · pages(q). */
            total: number;
            /** @description What all tools have sent, by the target; null: not asked yet. */
            usedByAll: number | null;
            /** @description What we have sent in the window that ends now. */
            usedByUs: number;
            waiting: components["schemas"]["RunWaitingReply"] | null;
            /** @description Minutes of the window. */
            windowMinutes: number;
            /** @description In how many windows it is written; 1: at once. */
            windows: number;
        };
        PlanMarginsReply: {
            customers: components["schemas"]["CustomerMarginReply"][];
            lines: components["schemas"]["LineMarginReply"][];
        };
        PlanReply: {
            approval: components["schemas"]["ApprovalReply"] | null;
            approvals: components["schemas"]["GivenApprovalReply"][];
            /** @description How many people approve: 1 or 2, by the policy. */
            approvers: number;
            /** @description Why not, in sentences. */
            blockedBy: string[];
            budget: components["schemas"]["PlanBudgetReply"];
            /** @description Whether it can be approved now. */
            canApprove: boolean;
            customers: components["schemas"]["CustomerPreviewReply"][];
            /** @description Guard rails that the plan crosses, in sentences; look at each before approving. */
            guards: string[];
            hash: string;
            margins: components["schemas"]["PlanMarginsReply"];
            notWritten: components["schemas"]["NamedDifferenceReply"][];
            operations: components["schemas"]["OperationReply"][];
            reopened: components["schemas"]["ReopenedReply"] | null;
            requests: components["schemas"]["PlanRequestsReply"];
            runId: string;
            /** @enum {string} */
            state: "open" | "approved" | "rejected" | "applied";
            totals: components["schemas"]["PlanTotalsReply"][];
            /** @description Who has approved, while another person has to as well. */
            waitsFor: string | null;
        };
        PlanRequestsReply: {
            /** @description Requests that the target allows per window. */
            allowed: number | null;
            /** @description Requests that applying needs. */
            needed: number;
            /** @description Share of the window, in percent. */
            sharePercent: string | null;
        };
        PlanTotalsReply: {
            currency: string;
            monthChange: components["schemas"]["MoneyDto"];
            monthlyChange: components["schemas"]["MoneyDto"];
        };
        PoliciesDto: {
            /** @description How long an approval holds. 1 to 720, default 24. */
            approvalHours?: number;
            /**
             * @description How many people approve a plan.
             * @enum {integer}
             */
            approvers?: 1 | 2;
            /** @description Rails under which a scheduled plan is approved by this policy; null: a person approves. */
            autoApproval?: components["schemas"]["AutoApprovalDto"] | null;
            /**
             * @description Whether a change that sells below cost is only named, or waits for a tick by hand.
             * @enum {string}
             */
            belowCost?: "warn" | "hold";
            /**
             * @description From when a change is written.
             * @enum {string}
             */
            dates?: "exact" | "next-period" | "increase-exact";
            /**
             * @description Whether a source that bills nothing any more may end everything.
             * @enum {string}
             */
            emptySource?: "refuse" | "allow";
            /** @description Share of the target's hour that is left to other tools, in percent. 0 to 95, default 50. */
            headroomPercent?: number;
            /** @description Offer known ends already ticked. */
            knownEnds?: boolean;
            /** @description The same in money of a full period, in the service's currency. */
            largestChangeMoney?: string | null;
            /** @description The same in percent of the units. */
            largestChangePercent?: string | null;
            /** @description Largest change of units that a plan may hold without a second look. */
            largestChangeUnits?: string | null;
            /** @description Short for a price rule of kind markup; null: no mark-up. */
            markUpPercent?: string | null;
            /** @description Most of the lines that may go to 0 in one plan, in percent. */
            mostEnds?: number | null;
            /** @description How created things are named. */
            names?: components["schemas"]["NameTemplatesDto"];
            /** @description All of them: the list replaces the one before. */
            overrides?: components["schemas"]["PolicyOverrideDto"][];
            /** @description Where a price comes from. */
            price?: components["schemas"]["PriceRuleDto"];
            /** @description Difference of unit cost that makes no finding, in money. */
            toleranceMoney?: string;
            /** @description Share of the units that may differ, in percent. */
            tolerancePercent?: string;
            /** @description Units that may differ without a finding. */
            toleranceUnits?: string;
        };
        PoliciesReply: {
            /** @description Hours that an approval holds. */
            approvalHours: number;
            /** @description 1, or 2 where a second person approves. */
            approvers: number;
            autoApproval: components["schemas"]["AutoApprovalReply"] | null;
            /** @enum {string} */
            belowCost: "warn" | "hold";
            /** @enum {string} */
            dates: "exact" | "next-period" | "increase-exact";
            /** @enum {string} */
            emptySource: "refuse" | "allow";
            /** @description Percent of the target's hour that is left to other tools. */
            headroomPercent: number;
            knownEnds: boolean;
            largestChangeMoney: string | null;
            largestChangePercent: string | null;
            largestChangeUnits: string | null;
            /** @description Of a price rule of kind markup; null with every other. */
            markUpPercent: string | null;
            /** @description Percent of the lines. */
            mostEnds: number | null;
            names: components["schemas"]["NameTemplatesReply"];
            overrides: components["schemas"]["PolicyOverrideReply"][];
            price: components["schemas"]["PriceRuleReply"];
            toleranceMoney: string;
            tolerancePercent: string;
            toleranceUnits: string;
        };
        PolicyOverrideDto: {
            /** @description The target's customer. */
            customerId?: string | null;
            /** @description As it was chosen, for screens. */
            customerName?: string | null;
            /** @enum {string|null} */
            dates?: "exact" | "next-period" | "increase-exact" | null;
            price?: components["schemas"]["PriceRuleDto"] | null;
            /** @description The target's service. */
            serviceId?: string | null;
            /** @description As it was chosen, for screens. */
            serviceName?: string | null;
            toleranceMoney?: string | null;
            tolerancePercent?: string | null;
            toleranceUnits?: string | null;
        };
        PolicyOverrideReply: {
            customerId: string | null;
            customerName: string | null;
            /** @enum {string|null} */
            dates: "exact" | "next-period" | "increase-exact" | null;
            price: components["schemas"]["PriceRuleReply"] | null;
            serviceId: string | null;
            serviceName: string | null;
            toleranceMoney: string | null;
            tolerancePercent: string | null;
            toleranceUnits: string | null;
        };
        PreviewedRequestReply: {
            body: {
                [key: string]: unknown;
            } | null;
            method: string;
            path: string;
            sentence: string;
        };
        PreviewItemReply: {
            after: components["schemas"]["MoneyDto"];
            before: components["schemas"]["MoneyDto"];
            /**
             * Format: date
             * @description From which day; null in plans from before days were kept.
             */
            day: string | null;
            /** @description The service. */
            label: string;
            /** @description How the amount comes about. */
            rule: string;
        };
        PriceRuleDto: {
            /** @description Of kind margin: per unit and period, in the service's currency. */
            amount?: string | null;
            /**
             * @description leave: the target's own; copy: the source's; markup: cost plus percent; margin: cost plus an amount.
             * @enum {string}
             */
            kind: "leave" | "copy" | "markup" | "margin";
            /** @description Of kind markup. */
            percent?: string | null;
        };
        PriceRuleReply: {
            amount: string | null;
            /** @enum {string} */
            kind: "leave" | "copy" | "markup" | "margin";
            percent: string | null;
        };
        PutEntityLinksReply: {
            /** @description Links that were changed. */
            changed: number;
            /** @description Lines of the run that are now linked. */
            linked: number;
            /** @description Lines of the run that still need somebody. */
            toDo: number;
            version: number;
        };
        PutEntityLinksRequest: {
            items: components["schemas"]["EntityLinkItem"][];
            /** @description The run whose lines are named and validated again. */
            runId?: string;
        };
        ReadNotificationsRequest: {
            /** Format: date-time */
            through: string;
        };
        RefusedRowReply: {
            message: string;
            /** @description The row's line in the file; the head is 1. */
            row: number;
        };
        RejectedRecordListReply: {
            items: components["schemas"]["RejectedRecordReply"][];
        };
        RejectedRecordReply: {
            code: string;
            id: string | null;
            kind: string;
            message: string;
        };
        RejectPlanRequest: {
            reason: string;
        };
        ReopenedReply: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ReplayedPlanReply: {
            approves: components["schemas"]["ReplaySideReply"];
            /** @description Whether these rails decide any change otherwise than those of that day did. */
            differs: boolean;
            /** @description What the rails would have said. */
            guards: string[];
            hash: string;
            holds: components["schemas"]["ReplaySideReply"];
            /** Format: date-time */
            madeAt: string;
            runId: string;
            state: string;
        };
        ReplayReply: {
            /** @description null: no month of this application link has a plan yet. */
            month: string | null;
            plans: components["schemas"]["ReplayedPlanReply"][];
        };
        ReplaySideReply: {
            /** @description Changes. */
            changes: number;
            money: components["schemas"]["MoneyDto"][];
            /** @description Services that they are of. */
            services: number;
            /** @description What they would write, at most the first 50. */
            summaries: string[];
        };
        RePointedLinkReply: {
            after: string;
            /** @description null: not linked before. */
            before: string | null;
            sourceKey: string;
            sourceName: string;
        };
        RePointReply: {
            after: components["schemas"]["RePointSideReply"];
            before: components["schemas"]["RePointSideReply"];
            /** @description false: only shown. */
            done: boolean;
            lines: components["schemas"]["LineTotalsReply"][];
            links: components["schemas"]["RePointedLinkReply"][];
            proof: string;
        };
        RePointRequest: {
            /** @description All links that lead to this id of the target now. */
            fromTargetId?: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            /** @description Or the links of these lines. */
            lines?: components["schemas"]["SelectionRequest"];
            /** @description Why; kept in the history of every link. */
            reason: string;
            /** @description The target's id that they lead to from now on. */
            toTargetId: string;
        };
        RePointSideReply: {
            /** @description Lines by finding code. */
            findings: {
                [key: string]: number;
            };
            linked: number;
            monthEffect: components["schemas"]["MoneyDto"][];
            /** @description Changes in the plan. */
            operations: number;
            toDo: number;
        };
        ReportCustomerReply: {
            billedDifference: components["schemas"]["MoneyDto"] | null;
            currency: string;
            /** @description The target's customer; null: not linked. */
            customerId: string | null;
            distributorBilled: components["schemas"]["MoneyDto"];
            foundMoney: components["schemas"]["MoneyDto"];
            leftover: components["schemas"]["MoneyDto"];
            lines: number;
            margin: components["schemas"]["MoneyDto"] | null;
            name: string;
            targetDidBill: components["schemas"]["MoneyDto"] | null;
            targetWillBill: components["schemas"]["MoneyDto"] | null;
        };
        ReportReply: {
            customers: components["schemas"]["ReportCustomerReply"][];
            failedOperations: components["schemas"]["OperationReply"][];
            /** @description Why not, when it has none. */
            invoicesNote: string | null;
            /** @description Whether the target has posted items of the month. */
            invoicesRead: boolean;
            /** Format: date-time */
            madeAt: string;
            month: string;
            operationCounts: components["schemas"]["OperationCountsReply"];
            operations: components["schemas"]["OperationReply"][];
            requests: components["schemas"]["RunRequestsReply"];
            runId: string;
            state: string;
            tieOut: components["schemas"]["TieOutReply"][];
            totals: components["schemas"]["ReportTotalsReply"][];
        };
        ReportTotalsReply: {
            billedDifference: components["schemas"]["MoneyDto"] | null;
            currency: string;
            distributorBilled: components["schemas"]["MoneyDto"];
            foundMoney: components["schemas"]["MoneyDto"];
            leftover: components["schemas"]["MoneyDto"];
            margin: components["schemas"]["MoneyDto"];
            targetDidBill: components["schemas"]["MoneyDto"] | null;
            targetWillBill: components["schemas"]["MoneyDto"];
        };
        RunCountsReply: {
            excluded: number;
            /** @description Findings by code, lines counted. */
            findings: {
                [key: string]: number;
            };
            lines: number;
            linked: number;
            rejectedRecords: number;
            /** @description Lines that differ or need somebody; at most all lines. */
            toDo: number;
            unlinked: number;
            unlinkedCharges: number;
        };
        RunEventReply: {
            run: components["schemas"]["RunReply"];
        };
        RunFailureReply: {
            code: string;
            message: string;
        };
        RunListReply: {
            items: components["schemas"]["RunReply"][];
            nextCursor: string | null;
        };
        RunProgressReply: {
            /** Format: date-time */
            at: string;
            done: number;
            /** @description What just happened, in a sentence. */
            message: string;
            /** @description While it is written: changes that were sent, proved or not yet. */
            sent?: number;
            /** @enum {string} */
            stage: "queued" | "source" | "target" | "history" | "validate" | "ready" | "apply" | "verify" | "report";
            /** @description null while it is not known. */
            total: number | null;
        };
        RunReply: {
            applicationLinkId: string;
            /** @description Who approved its plan, in order; empty: nobody has. */
            approvedBy: string[];
            /** @description The source's day of the reading. */
            asOf: string | null;
            /** @description Until this day all changes have been invoiced; null: unknown. */
            completeFrom: string | null;
            counts: components["schemas"]["RunCountsReply"];
            /** Format: date-time */
            createdAt: string;
            failure: components["schemas"]["RunFailureReply"] | null;
            /** Format: date-time */
            finishedAt: string | null;
            id: string;
            lateCharges: components["schemas"]["LateChargesReply"] | null;
            month: string;
            /** @description Operations of the present plan. */
            operations: number;
            planHash: string | null;
            progress: components["schemas"]["RunProgressReply"];
            requests: components["schemas"]["RunRequestsReply"];
            source: components["schemas"]["LinkSideReply"];
            startedBy: string;
            /** @enum {string} */
            state: "queued" | "retrieving" | "open" | "approved" | "applying" | "applied" | "partially-applied" | "failed" | "cancelled" | "superseded";
            supersededBy: string | null;
            target: components["schemas"]["LinkSideReply"];
            /** @description Whether every record is accounted for, in every currency; a late charge opens it again. */
            tiedOut: boolean;
            tieOut: components["schemas"]["TieOutReply"][];
            /** @description The run whose writes this one takes back; null: it is none. */
            undoes: string | null;
            waiting: components["schemas"]["RunWaitingReply"] | null;
        };
        RunRequestsReply: {
            source: number;
            target: number;
            /** @description The target's requests by purpose. */
            targetByPurpose: {
                [key: string]: number;
            };
            /** @description The least that the target could be read and written with. */
            targetMinimum: number | null;
            /** @description Requests to the target ÷ the least, the fixed start of at most 12 apart; like 1.07. */
            targetRatio: string | null;
        };
        RunWaitingReply: {
            reason: string;
            /** Format: date-time */
            until: string;
        };
        SavedViewListReply: {
            /** @description This member may share views with everyone in the organisation. */
            canShare: boolean;
            items: components["schemas"]["SavedViewReply"][];
        };
        SavedViewReply: {
            /** @description This member may rename, replace and delete it. */
            canChange: boolean;
            /** @description Columns that are put away; null: the view leaves them. */
            hiddenColumns: string[] | null;
            id: string;
            /** @description Who made it; null when that person has left. */
            madeBy: string | null;
            /** @description This member made it. */
            mine: boolean;
            name: string;
            /** @description What filters and groups the lines: the part of the page’s address that says it. */
            query: string;
            /** @description Everyone in the organisation sees it; otherwise its maker alone. */
            shared: boolean;
            /** @description The column that orders, with a minus before it from high to low; empty: none does; null: the view leaves it. */
            sort: string | null;
        };
        ScheduleReply: {
            at: string;
            enabled: boolean;
            lastRunId: string | null;
            nextAt: string | null;
            zone: string;
        };
        ScheduleRequest: {
            /**
             * @description Local time of day, HH:MM.
             * @example 05:30
             */
            at: string;
            enabled: boolean;
            /**
             * @description IANA zone.
             * @example Europe/Athens
             */
            zone: string;
        };
        SelectionRequest: {
            chargeIds?: string[];
            /** @description With a filter: lines to leave out. */
            exceptLineIds?: string[];
            filter?: components["schemas"]["LinesFilter"];
            lineIds?: string[];
            /** @description Only count, change nothing. */
            preview?: boolean;
        };
        ServiceReply: {
            addOn: boolean;
            /** @description SKU, when the source has one. */
            code: string | null;
            id: string;
            name: string;
        };
        SettingChoicesReply: {
            choices: components["schemas"]["ChoiceReply"][];
            field: string;
        };
        SuggestionListReply: {
            items: components["schemas"]["SuggestionReply"][];
        };
        SuggestionReasonReply: {
            /** @description Points of 100. */
            points: number;
            sentence: string;
        };
        SuggestionReply: {
            /** @description Two candidates are within 5 points; never accepted in bulk. */
            ambiguous: boolean;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            reasons: components["schemas"]["SuggestionReasonReply"][];
            /** @description 0 to 100. */
            score: number;
            /** @description Why, in one sentence. */
            sentence: string;
            targetId: string;
            targetName: string;
        };
        TakenDecisionReply: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description Whether it still has an effect in this run; false: what it was about has changed or is done. */
            holds: boolean;
            id: string;
            /** @enum {string} */
            kind: "charge-once" | "charge-units" | "charge-and-change" | "extend-agreement" | "accept-change" | "adopt" | "set-back" | "choose-line" | "choose-contract";
            label: string;
            lineIds: string[];
            money: components["schemas"]["MoneyDto"] | null;
            /** @description YYYY-MM: the month in which it was decided. */
            month: string;
            /** @description The offer that it took. */
            offerId: string;
            /** @description Operations of the present plan that it made or ticked. */
            operationIds: string[];
            reason: string | null;
            /** @description What it does, as it was shown. */
            sentence: string;
        };
        TakeOverViewsRequest: {
            views: components["schemas"]["OfferedView"][];
        };
        TargetHitReply: {
            active: boolean;
            /** @description What tells it from others: SKU, period, number. */
            detail: string;
            id: string;
            /** @enum {string} */
            kind: "customer" | "contract" | "service";
            name: string;
        };
        TargetSearchReply: {
            items: components["schemas"]["TargetHitReply"][];
        };
        TenantListReply: {
            items: components["schemas"]["TenantReply"][];
        };
        TenantReply: {
            /** Format: date-time */
            createdAt: string;
            id: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        TieOutCountsReply: {
            charges: number;
            /** @description What the source said there is. */
            declared: number | null;
            excluded: number;
            lines: number;
            linked: number;
            read: number;
            rejectedRecords: number;
            unlinkedCharges: number;
            unlinkedLines: number;
        };
        TieOutDifferenceReply: {
            amount: components["schemas"]["MoneyDto"];
            message: string;
            /** @description What was compared. */
            subject: string;
        };
        TieOutListReply: {
            items: components["schemas"]["TieOutReply"][];
            tiedOut: boolean;
        };
        TieOutReply: {
            counts: components["schemas"]["TieOutCountsReply"];
            currency: string;
            differences: components["schemas"]["TieOutDifferenceReply"][];
            excluded: components["schemas"]["MoneyDto"];
            excludedChargesTotal: components["schemas"]["MoneyDto"];
            invoicesTotal: components["schemas"]["MoneyDto"];
            linesTotal: components["schemas"]["MoneyDto"];
            linked: components["schemas"]["MoneyDto"];
            /** @description Why it is not tied out, in sentences. */
            reasons: string[];
            /** @description true: every record is accounted for; false: nothing can be approved. */
            tiedOut: boolean;
            unlinked: components["schemas"]["MoneyDto"];
            unlinkedChargesTotal: components["schemas"]["MoneyDto"];
        };
        TrendMonthReply: {
            currency: string;
            distributorBilled: components["schemas"]["MoneyDto"];
            foundMoney: components["schemas"]["MoneyDto"];
            leftover: components["schemas"]["MoneyDto"];
            margin: components["schemas"]["MoneyDto"];
            month: string;
            runId: string;
            targetDidBill: components["schemas"]["MoneyDto"] | null;
            targetWillBill: components["schemas"]["MoneyDto"];
        };
        TrendReply: {
            found: components["schemas"]["FoundInYearReply"][];
            items: components["schemas"]["TrendMonthReply"][];
        };
        UnitMarginReply: {
            margin: components["schemas"]["MoneyDto"];
            /** @description Percent of the price. */
            percent: string | null;
            unitCost: components["schemas"]["MoneyDto"];
            unitPrice: components["schemas"]["MoneyDto"];
        };
        UnitsStepReply: {
            /** @enum {string} */
            basis: "settled" | "provisional" | "derived" | "assumed";
            /** Format: date */
            day: string;
            units: string;
        };
        UnlinkedChargeListReply: {
            items: components["schemas"]["UnlinkedChargeReply"][];
            open: number;
        };
        UnlinkedChargeReply: {
            amount: components["schemas"]["MoneyDto"];
            /** @description Whether it counts units, or is money only. */
            countsUnits: boolean;
            credit: boolean;
            customer: components["schemas"]["NamedReply"] | null;
            description: string;
            documentCode: string;
            /** Format: date */
            endExclusive: string | null;
            excluded: boolean;
            excludedReason: string | null;
            id: string;
            /** @description The source's record, unchanged. */
            raw: {
                [key: string]: unknown;
            } | null;
            /** @description Why it belongs to no line. */
            reason: string;
            /** Format: date */
            start: string | null;
            units: string;
        };
        UpdateApplicationLinkRequest: {
            name?: string;
            policies?: components["schemas"]["PoliciesDto"];
        };
        UpdateConnectionRequest: {
            /** @description Only those to change; the others stay. */
            credentials?: {
                [key: string]: unknown;
            };
            name?: string;
            settings?: {
                [key: string]: unknown;
            };
        };
        UpdateMemberRequest: {
            /** @enum {string} */
            role: "owner" | "billing" | "viewer";
        };
        UpdateSavedViewRequest: {
            hiddenColumns?: string[] | null;
            name?: string;
            query?: string;
            shared?: boolean;
            sort?: string | null;
        };
        UserReply: {
            email: string;
            id: string;
            name: string;
        };
        ViewCountsReply: {
            all: number;
            excluded: number;
            todo: number;
        };
        WithdrawApprovalRequest: {
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Connectors.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Health.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthReply"];
                };
            };
        };
    };
    "Tenants.invitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Tenants.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Tenants.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Tenants.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Tenants.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTenantRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.createKey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLinkListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationLinkRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLinkReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLinkReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApplicationLinkRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationLinkReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Linking.list": {
        parameters: {
            query?: {
                history?: "true" | "false";
                kind?: "customer" | "contract" | "service";
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityLinkListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Linking.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutEntityLinksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PutEntityLinksReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "LinkFiles.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "LinkFiles.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportLinksRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLinksReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "PlanReplay.present": {
        parameters: {
            query?: {
                /** @description YYYY-MM; left out: the newest month with a plan. */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "PlanReplay.candidate": {
        parameters: {
            query?: {
                /** @description YYYY-MM; left out: the newest month with a plan. */
                month?: string;
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardRailsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.months": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthsReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "NameTemplates.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameTemplatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NameExamplesReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRunRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Schedules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Schedules.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "ApplicationLinks.search": {
        parameters: {
            query: {
                /** @description Contracts of this target customer only. */
                customerId?: string;
                kind: "customer" | "contract" | "service";
                /** @description 1 to 50, default 20. */
                limit?: number;
                text?: string;
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetSearchReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Trend.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Audit.list": {
        parameters: {
            query?: {
                /** @description Entries before this number. */
                before?: number;
                limit?: number;
                /** @description A resource, for example run:<id>. */
                resource?: string;
            };
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConnectionRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConnectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.choices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionChoicesReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Connections.checkUnsaved": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckConnectionRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.invitations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedInvitationReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Members.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notifications.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notifications.readPreferences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notifications.writePreferences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Notifications.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Overview.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.list": {
        parameters: {
            query?: {
                applicationLinkId?: string;
                cursor?: string;
                month?: string;
                state?: "queued" | "retrieving" | "open" | "approved" | "applying" | "applied" | "partially-applied" | "failed" | "cancelled" | "superseded";
            };
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptSuggestionsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptSuggestionsReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CreateMany.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreationListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CreateMissing.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMissingRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateMissingReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CreateMany.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManyRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateManyReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CreateMany.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MissingReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "CreateMissing.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMissingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateMissingPreviewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.customerTotals": {
        parameters: {
            query?: {
                /** @description A range, both ends in it. */
                billingPeriod?: string;
                /** @description A range, both ends in it. */
                charges?: string;
                /** @description A range, both ends in it. */
                commitmentPeriod?: string;
                /** @description Text that the column contains. */
                contract?: string;
                /** @description A range, both ends in it. */
                cost?: string;
                currency?: string;
                /** @description The source's customer id. */
                customerId?: string;
                /** @description A range, both ends in it. */
                difference?: string;
                /** @description A range, both ends in it. */
                effect?: string;
                /** @description A range of days, both in it. */
                effectiveDate?: string;
                /** @description A finding code. */
                finding?: string;
                /** @description A range, both ends in it. */
                margin?: string;
                /** @description A range, both ends in it. */
                price?: string;
                /** @description Text in customer, contract or service. */
                q?: string;
                /** @description Text that the column contains. */
                service?: string;
                /** @description A range, both ends in it. */
                targetCost?: string;
                /** @description A range, both ends in it. */
                targetUnits?: string;
                /** @description A range, both ends in it. */
                units?: string;
                view?: "todo" | "all" | "excluded";
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerTotalsListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionsReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunEventReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.exclude": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcludeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Decisions.include": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncludeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.facets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineFacetsReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.window": {
        parameters: {
            query?: {
                /** @description A range, both ends in it. */
                billingPeriod?: string;
                /** @description A range, both ends in it. */
                charges?: string;
                /** @description A range, both ends in it. */
                commitmentPeriod?: string;
                /** @description Text that the column contains. */
                contract?: string;
                /** @description A range, both ends in it. */
                cost?: string;
                currency?: string;
                /** @description The source's customer id. */
                customerId?: string;
                /** @description A range, both ends in it. */
                difference?: string;
                /** @description A range, both ends in it. */
                effect?: string;
                /** @description A range of days, both in it. */
                effectiveDate?: string;
                /** @description A finding code. */
                finding?: string;
                /** @description 1 to 2000, default 500. */
                limit?: number;
                /** @description A range, both ends in it. */
                margin?: string;
                /** @description Rows to pass over. */
                offset?: number;
                /** @description A range, both ends in it. */
                price?: string;
                /** @description Text in customer, contract or service. */
                q?: string;
                /** @description Text that the column contains. */
                service?: string;
                /** @description With an offset: the order; `-` turns it round. Without: by customer and service. */
                sort?: "customer" | "-customer" | "contract" | "-contract" | "service" | "-service" | "billingPeriod" | "-billingPeriod" | "commitmentPeriod" | "-commitmentPeriod" | "units" | "-units" | "targetUnits" | "-targetUnits" | "difference" | "-difference" | "cost" | "-cost" | "effectiveDate" | "-effectiveDate" | "targetCost" | "-targetCost" | "price" | "-price" | "margin" | "-margin" | "charges" | "-charges" | "currency" | "-currency" | "effect" | "-effect" | "state" | "-state";
                /** @description A range, both ends in it. */
                targetCost?: string;
                /** @description A range, both ends in it. */
                targetUnits?: string;
                /** @description A range, both ends in it. */
                units?: string;
                view?: "todo" | "all" | "excluded";
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineWindowReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.page": {
        parameters: {
            query?: {
                /** @description A range, both ends in it. */
                billingPeriod?: string;
                /** @description A range, both ends in it. */
                charges?: string;
                /** @description A range, both ends in it. */
                commitmentPeriod?: string;
                /** @description Text that the column contains. */
                contract?: string;
                /** @description A range, both ends in it. */
                cost?: string;
                currency?: string;
                /** @description Instead of an offset and an order. */
                cursor?: string;
                /** @description The source's customer id. */
                customerId?: string;
                /** @description A range, both ends in it. */
                difference?: string;
                /** @description A range, both ends in it. */
                effect?: string;
                /** @description A range of days, both in it. */
                effectiveDate?: string;
                /** @description A finding code. */
                finding?: string;
                /** @description 1 to 2000, default 500. */
                limit?: number;
                /** @description A range, both ends in it. */
                margin?: string;
                /** @description Rows to pass over. */
                offset?: number;
                /** @description A range, both ends in it. */
                price?: string;
                /** @description Text in customer, contract or service. */
                q?: string;
                /** @description Text that the column contains. */
                service?: string;
                /** @description With an offset: the order; `-` turns it round. Without: by customer and service. */
                sort?: "customer" | "-customer" | "contract" | "-contract" | "service" | "-service" | "billingPeriod" | "-billingPeriod" | "commitmentPeriod" | "-commitmentPeriod" | "units" | "-units" | "targetUnits" | "-targetUnits" | "difference" | "-difference" | "cost" | "-cost" | "effectiveDate" | "-effectiveDate" | "targetCost" | "-targetCost" | "price" | "-price" | "margin" | "-margin" | "charges" | "-charges" | "currency" | "-currency" | "effect" | "-effect" | "state" | "-state";
                /** @description A range, both ends in it. */
                targetCost?: string;
                /** @description A range, both ends in it. */
                targetUnits?: string;
                /** @description A range, both ends in it. */
                units?: string;
                view?: "todo" | "all" | "excluded";
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinesPageReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.story": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lineId: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineStoryReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lineId: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.nextFinding": {
        parameters: {
            query?: {
                /** @description The row to begin behind; left out: the first. */
                after?: number;
                /** @description A range, both ends in it. */
                billingPeriod?: string;
                /** @description A range, both ends in it. */
                charges?: string;
                /** @description A range, both ends in it. */
                commitmentPeriod?: string;
                /** @description Text that the column contains. */
                contract?: string;
                /** @description A range, both ends in it. */
                cost?: string;
                currency?: string;
                /** @description The source's customer id. */
                customerId?: string;
                /** @description A range, both ends in it. */
                difference?: string;
                /** @description A range, both ends in it. */
                effect?: string;
                /** @description A range of days, both in it. */
                effectiveDate?: string;
                /** @description A finding code. */
                finding?: string;
                /** @description A range, both ends in it. */
                margin?: string;
                /** @description A range, both ends in it. */
                price?: string;
                /** @description Text in customer, contract or service. */
                q?: string;
                /** @description Text that the column contains. */
                service?: string;
                /** @description With an offset: the order; `-` turns it round. Without: by customer and service. */
                sort?: "customer" | "-customer" | "contract" | "-contract" | "service" | "-service" | "billingPeriod" | "-billingPeriod" | "commitmentPeriod" | "-commitmentPeriod" | "units" | "-units" | "targetUnits" | "-targetUnits" | "difference" | "-difference" | "cost" | "-cost" | "effectiveDate" | "-effectiveDate" | "targetCost" | "-targetCost" | "price" | "-price" | "margin" | "-margin" | "charges" | "-charges" | "currency" | "-currency" | "effect" | "-effect" | "state" | "-state";
                /** @description A range, both ends in it. */
                targetCost?: string;
                /** @description A range, both ends in it. */
                targetUnits?: string;
                /** @description A range, both ends in it. */
                units?: string;
                view?: "todo" | "all" | "excluded";
            };
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinePlaceReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                operationId: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                operationId: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationPreviewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectPlanRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApprovalRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "RePoint.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmRePointRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RePointReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "RePoint.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RePointRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RePointReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RejectedRecordListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Reports.spreadsheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.revalidate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Runs.tieOut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TieOutListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Plans.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "Lines.charges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlinkedChargeListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedViewRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSavedViewRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
    "SavedViews.takeOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverViewsRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewListReply"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorReply"];
                };
            };
        };
    };
}
