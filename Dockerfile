# docker build -t jianbao .                                         the published package
# docker build -t jianbao --build-arg PACKAGE=jianbao-0.0.0.tgz .   one that was packed here: npm pack ./apps/cli
FROM node:22-slim

ARG VERSION=0.0.0
ARG PACKAGE=

# LICENSE stands beside the tarballs because a pattern that fits nothing would end the build.
COPY LICENSE *.tgz /tmp/jianbao/

# Into a folder, since an installation with --global takes optional dependencies whatever it is told; they draw pages, which reading does
# not need. The first run keeps the compiled code beside the package, where the user of the image cannot write.
RUN npm install --prefix /opt/jianbao --omit=optional --ignore-scripts --no-audit --no-fund "${PACKAGE:+/tmp/jianbao/}${PACKAGE:-jianbao@$VERSION}" \
  && ln -s /opt/jianbao/node_modules/.bin/jianbao /usr/local/bin/jianbao \
  && printf '简报\n' | jianbao --stdin --no-config --fail-on never > /dev/null \
  && rm -rf /tmp/jianbao /root/.npm

USER node
WORKDIR /work
ENTRYPOINT ["jianbao"]
CMD ["."]
