package org.bluelamp.benchmark;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReleaseFigures extends Repository<ReleaseFigure, UUID> {
    List<ReleaseFigure> findAllByReleaseOrderByPosition(UUID release);

    ReleaseFigure save(ReleaseFigure figure);
}
