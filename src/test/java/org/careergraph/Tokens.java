package org.careergraph;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;

/** An issuer of access tokens with a key of its own, whom nobody has to ask. */
public final class Tokens {
    public static final String AUDIENCE = "career-graph";

    private final KeyPair keys = keys();

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A file as {@code spring.security.oauth2.resourceserver.jwt.public-key-location} takes it. */
    public String publicKeyLocation() {
        try {
            Path file = Files.createTempFile("issuer", ".pub");
            file.toFile().deleteOnExit();
            return Files.writeString(file, pem()).toUri().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** That is good for an hour. */
    public String token(Map<String, Object> claims) {
        return token(claims, Duration.ofHours(1));
    }

    public String token(Map<String, Object> claims, Duration validFor) {
        return signed(JWSAlgorithm.RS256, claims(claims, validFor), new RSASSASigner(keys.getPrivate()));
    }

    /** Signed by nobody. */
    public String unsigned(Map<String, Object> claims) {
        return new PlainJWT(claims(claims, Duration.ofHours(1))).serialize();
    }

    /** Signed with what everybody knows, in the hope that it is taken for a secret. */
    public String signedWithThePublicKey(Map<String, Object> claims) {
        try {
            return signed(JWSAlgorithm.HS256, claims(claims, Duration.ofHours(1)), new MACSigner(pem()));
        } catch (JOSEException tooShort) {
            throw new IllegalStateException(tooShort);
        }
    }

    private static JWTClaimsSet claims(Map<String, Object> claims, Duration validFor) {
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder()
                .subject("somebody")
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now().minus(Duration.ofHours(2))))
                .expirationTime(Date.from(Instant.now().plus(validFor)));
        claims.forEach(builder::claim);
        return builder.build();
    }

    private static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, JWSSigner signer) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException unsignable) {
            throw new IllegalStateException(unsignable);
        }
    }
}
