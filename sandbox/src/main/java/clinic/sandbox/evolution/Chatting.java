package clinic.sandbox.evolution;

/** What can be asked of chats. Called inside the world's changes. */
final class Chatting {
    private final World world;

    Chatting(World world) {
        this.world = world;
    }

    Reply numbers(Call call) {
        if (!call.body().path("numbers").isArray()) throw Refusal.schema("instance requires property \"numbers\"");
        var list = Json.object().arrayNode();
        call.body().path("numbers").forEach(number -> {
            var address = Address.of(number.asText());
            list.addObject()
                    .put("jid", address.jid())
                    .put("exists", world.isOnWhatsApp(address))
                    .put("number", number.asText());
        });
        return Reply.ok(list);
    }

    Reply media(Call call) {
        var key = call.body().path("message").path("key").path("id").asText("");
        var written = call.line().find(key).orElseThrow(() -> Refusal.badRequest("Message not found"));
        if (written.media().isEmpty()) throw Refusal.badRequest("The message is not of the media type");
        if (world.faults.strikes(Fault.MEDIA_EMPTY))
            return Reply.created(Json.object().nullNode());
        var isVoice = written.kind() == Written.Kind.VOICE;
        var answer = Json.object()
                .put("mediaType", isVoice ? "audioMessage" : "imageMessage")
                .put("fileName", key + (isVoice ? ".oga" : ".png"))
                .put("caption", written.text());
        answer.putObject("size")
                .put("fileLength", Integer.toString(written.media().length() / 4 * 3))
                .putNull("height")
                .putNull("width");
        answer.put("mimetype", isVoice ? "audio/ogg; codecs=opus" : "image/png")
                .put("base64", written.media())
                .putNull("buffer");
        return Reply.created(answer);
    }

    Reply read(Call call) {
        return Reply.created(Json.object().put("message", "Read messages").put("read", "success"));
    }

    Reply presence(Call call) {
        return Reply.created(
                Json.object().put("presence", call.optional("presence").orElse("composing")));
    }
}
