package samples.modules.beta;

public record Beta(String name) {}
