/** What a run would change, in the words of dashboards, rules, routes and monitors. */
package dev.belfry.plan;
