package org.artgroups.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The private key by which a client proves who it is. Immutable, so safe for use by many threads; its text tells nothing of it. */
final class SigningKey {
    private static final Duration ASSERTION_LASTS = Duration.ofMinutes(5);

    private final String id;
    private final JWSAlgorithm algorithm;
    private final JWSSigner signer;

    private SigningKey(String id, JWSAlgorithm algorithm, JWSSigner signer) {
        this.id = id;
        this.algorithm = algorithm;
        this.signer = signer;
    }

    /** @throws IllegalArgumentException if it is not a private JSON Web Key with a kid, for RS384 or ES384 */
    static SigningKey of(String jsonWebKey) {
        try {
            JWK key = JWK.parse(jsonWebKey);
            boolean usable = key instanceof RSAKey
                    || (key instanceof ECKey ec && ec.getCurve().equals(Curve.P_384));
            if (!usable || !key.isPrivate()) {
                throw new IllegalArgumentException("the key is no private RSA key and none on the curve P-384");
            }
            if (key.getKeyID() == null) {
                throw new IllegalArgumentException("the key has no kid, by which the server knows it");
            }
            return key instanceof RSAKey rsa
                    ? new SigningKey(key.getKeyID(), JWSAlgorithm.RS384, new RSASSASigner(rsa))
                    : new SigningKey(key.getKeyID(), JWSAlgorithm.ES384, new ECDSASigner(key.toECKey()));
        } catch (ParseException | JOSEException unusable) {
            // without the cause: it may quote the key
            throw new IllegalArgumentException("the key is not a JSON Web Key");
        }
    }

    /** What a client says of itself to a token endpoint, signed: good for five minutes, and never the same. */
    String assertion(String clientId, URI audience, Instant now) {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(id)
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(clientId)
                        .subject(clientId)
                        .audience(audience.toString())
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(ASSERTION_LASTS)))
                        .build());
        try {
            assertion.sign(signer);
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the key cannot sign", unusable);
        }
        return assertion.serialize();
    }
}
