/** What a watch needs: notices what is saved, compiles it in memory, loads it anew. */
package dev.belfry.watch;
