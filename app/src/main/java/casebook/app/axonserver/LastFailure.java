package casebook.app.axonserver;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import org.axonframework.axonserver.connector.ManagedChannelCustomizer;

/** Hears how the latest call to Axon Server ended. Its connector tells that to its own log alone, and goes on trying. */
final class LastFailure implements ManagedChannelCustomizer, ClientInterceptor {

    private volatile Status latest = Status.OK;

    @Override
    public ManagedChannelBuilder<?> apply(ManagedChannelBuilder<?> channel) {
        return channel.intercept(this);
    }

    /** Why it cannot be used, as far as that is known. */
    Unusable why() {
        return Unusable.of(latest);
    }

    void heard(Status ended) {
        latest = ended;
    }

    @Override
    public <Q, A> ClientCall<Q, A> interceptCall(MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
            @Override
            public void start(Listener<A> answers, Metadata headers) {
                super.start(new Heard<>(answers), headers);
            }
        };
    }

    private final class Heard<A> extends SimpleForwardingClientCallListener<A> {

        Heard(ClientCall.Listener<A> answers) {
            super(answers);
        }

        @Override
        public void onClose(Status ended, Metadata trailers) {
            heard(ended);
            super.onClose(ended, trailers);
        }
    }
}
