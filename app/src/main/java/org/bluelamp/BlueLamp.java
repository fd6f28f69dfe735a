package org.bluelamp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal. */
@SpringBootApplication
public class BlueLamp {

    public static void main(String[] args) {
        SpringApplication.run(BlueLamp.class, args);
    }
}
