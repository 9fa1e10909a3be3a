/** What Aragora monitors: {@link ai.aragora.monitoring.AragoraMonitoring} lists everything. */
package ai.aragora.monitoring;
