package clinic.bootstrap.architecture.canary.model.adapter.openai.records;

record OpenAiTranscriber(String host) {}
