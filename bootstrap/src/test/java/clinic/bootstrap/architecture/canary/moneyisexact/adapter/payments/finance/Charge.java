package clinic.bootstrap.architecture.canary.moneyisexact.adapter.payments.finance;

record Charge(double amount) {}
