"""The paper kit: blocks in millimetres, own setting of Chinese, one way to draw."""
