import Testing

@Suite struct RealContentTests {}
