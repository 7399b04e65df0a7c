package clinic.bootstrap.architecture.canary.moneyisexact.domain.shop;

record Order(long cents) {
    long discounted() {
        return Math.round(cents * 0.9);
    }
}
