package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sending to patients. Called inside the world's changes. */
final class Sends {
    private final World world;

    Sends(World world) {
        this.world = world;
    }

    Reply text(Call call) {
        call.required("number");
        var text = call.required("text");
        if (text.isBlank()) throw Refusal.badRequest("Text is required");
        return sent(
                call, Written.Kind.TEXT, text, "", "conversation", Json.object().put("conversation", text), true);
    }

    Reply media(Call call) {
        call.required("number");
        var type = call.required("mediatype");
        var caption = call.optional("caption").orElse("");
        var content = Json.object();
        content.putObject(type + "Message").put("caption", caption);
        var kind = type.equals("image") ? Written.Kind.PICTURE : Written.Kind.OTHER;
        return sent(call, kind, caption, call.optional("media").orElse(""), type + "Message", content, true);
    }

    Reply sound(Call call) {
        call.required("number");
        var content = Json.object();
        content.putObject("audioMessage")
                .put("mimetype", "audio/ogg; codecs=opus")
                .put("ptt", true);
        return sent(call, Written.Kind.VOICE, "", call.required("audio"), "audioMessage", content, true);
    }

    /** Buttons and lists are answered 201, and never arrive. */
    Reply menu(Call call) {
        call.required("number");
        var title = call.optional("title").orElse("");
        var content = Json.object();
        content.putObject("interactiveMessage").putObject("body").put("text", title);
        return sent(call, Written.Kind.OTHER, title, "", "interactiveMessage", content, false);
    }

    private Reply sent(
            Call call, Written.Kind kind, String text, String media, String type, ObjectNode content, boolean arrives) {
        var address = reachable(call.required("number"));
        var isOpen = world.state(call.line()) == Instance.State.OPEN;
        if (!isOpen || world.faults.strikes(Fault.SEND_FAILS_BEFORE)) {
            throw Refusal.badRequest("Error: Connection Closed");
        }
        var written =
                new Written(world.nextKey(), true, kind, text, media, Written.Ticks.PENDING, world.time.instant());
        var chat = call.line().chat(address);
        chat.add(written);
        var message = Told.message(call.line(), address, written, "", type, content);
        world.tell(call.line(), "send.message", message, address.jid());
        if (arrives && !world.faults.strikes(Fault.NEVER_DELIVERED)) {
            world.ticked(call.line(), chat, written.key(), Written.Ticks.SERVER_ACK);
            world.ticked(call.line(), chat, written.key(), Written.Ticks.DELIVERY_ACK);
        }
        if (world.faults.strikes(Fault.SEND_FAILS_AFTER)) throw Refusal.badRequest("Error: Connection Closed");
        return Reply.created(message);
    }

    private Address reachable(String number) {
        var address = Address.of(number);
        if (world.isOnWhatsApp(address)) return address;
        var list = Json.object().arrayNode();
        list.addObject().put("jid", address.jid()).put("exists", false).put("number", number);
        throw Refusal.of(400, "Bad Request", list);
    }
}
