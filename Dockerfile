# One image for every process of the stack; docker-compose.yml says which does what.
# Python comes from Debian, uv from PyPI: it builds wherever Debian's and PyPI's mirrors are in reach.
FROM debian:trixie-slim

RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates python3 python3-venv \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data --create-home --shell /usr/sbin/nologin portevoix \
 && chmod 700 /data

# Exact versions with hashes, in a layer that changes only with them.
COPY requirements.lock /opt/portevoix/
RUN python3 -m venv /opt/uv && /opt/uv/bin/pip install --no-cache-dir --quiet uv \
 && UV_PYTHON_DOWNLOADS=never /opt/uv/bin/uv venv --quiet --python /usr/bin/python3 /opt/venv \
 && /opt/uv/bin/uv pip install --quiet --no-cache --compile-bytecode --python /opt/venv \
      --require-hashes -r /opt/portevoix/requirements.lock \
 && rm -rf /opt/uv

COPY config /opt/portevoix/config
COPY worker /opt/portevoix/worker
RUN printf '#!/bin/sh\nexec /opt/venv/bin/python -m worker "$@"\n' >/usr/local/bin/portevoix \
 && chmod 755 /usr/local/bin/portevoix \
 && /opt/venv/bin/python -m compileall -q /opt/portevoix/worker \
 && echo Lyon | PYTHONPATH=/opt/portevoix portevoix read - >/dev/null

ENV PYTHONPATH=/opt/portevoix PYTHONUNBUFFERED=1 LANG=C.UTF-8 \
    PORTEVOIX_DATA=/data PORTEVOIX_CONFIG=/opt/portevoix/config
WORKDIR /data
USER portevoix
VOLUME /data
ENTRYPOINT ["portevoix"]
CMD ["--help"]
