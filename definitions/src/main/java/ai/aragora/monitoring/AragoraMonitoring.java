package ai.aragora.monitoring; /** x. */ public final class AragoraMonitoring { /** x. */ public static void main(String[] a) { dev.belfry.Gen.run(); } private AragoraMonitoring() {} }
